import Foundation

internal import CchcNative

extension CchcError: LocalizedError, CustomStringConvertible {
    /// What went wrong, in English.
    public var description: String { report.text }

    /// What went wrong, in English.
    public var errorDescription: String? { report.text }
}

/// Runs what calls the core, and says what went wrong in this library's own terms.
func attempt<Value>(_ body: () throws -> Value) -> Result<Value, CchcError> {
    HostFault.forget()
    do {
        return .success(try body())
    } catch {
        return .failure(explained(error))
    }
}

/// The same, at once.
func attempted<Value>(_ body: () throws -> Value) throws -> Value {
    try attempt(body).get()
}

/// An error of the native part, or of reading what it gave.
func explained(_ error: any Error) -> CchcError {
    switch error {
    case let error as CchcError:
        return error
    case NativeFailure.Refused(let bytes):
        do {
            let report = try ErrorReport(packed: bytes)
            if let cause = HostFault.take() { return .host(report, cause: cause) }
            return CchcError(report)
        } catch {
            return unexpected(error)
        }
    default:
        return unexpected(error)
    }
}

private func unexpected(_ error: any Error) -> CchcError {
    .unexpected(
        ErrorReport(
            code: "unexpected",
            text: "the library failed: \(error)",
            textVi: "thư viện gặp lỗi: \(error)"
        ))
}

extension CchcError {
    /// What a task is told that was cancelled before its work began, or between two calls of it.
    static let cancelledBefore = CchcError.cancelled(
        ErrorReport(
            code: "cancelled",
            text: "the task was cancelled",
            textVi: "tác vụ đã bị hủy"
        ))
}

/// What the app's own code threw when the core asked it for something. The core asks on the thread that called it.
enum HostFault {
    private static let key = "vn.cchc.fault"

    static func forget() {
        Thread.current.threadDictionary.removeObject(forKey: key)
    }

    static func take() -> (any Error)? {
        defer { forget() }
        return Thread.current.threadDictionary[key] as? any Error
    }

    /// Runs the app's code, and keeps what it throws for whoever called the core.
    static func kept<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            Thread.current.threadDictionary[key] = error
            throw HostFailure.Failed(reason: "\(error)")
        }
    }
}
