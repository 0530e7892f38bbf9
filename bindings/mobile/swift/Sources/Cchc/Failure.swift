import Foundation

internal import CchcNative

extension CchcError {
    /// What is known about an error. It has every member of the report: `context.textVi`, `context.problems`.
    @dynamicMemberLookup
    public struct Context: Sendable {
        /// All that the core says about it.
        public let report: ErrorReport
        /// What the app's own code threw during the call, where that is the reason: a key provider, or content.
        public let cause: (any Error)?

        public subscript<Value>(dynamicMember member: KeyPath<ErrorReport, Value>) -> Value {
            report[keyPath: member]
        }
    }

    /// All that the core says about it.
    public var report: ErrorReport { context.report }

    /// What the app's own code threw during the call, where that is the reason: a key provider, or content.
    public var cause: (any Error)? { context.cause }
}

extension CchcError: LocalizedError, CustomStringConvertible {
    /// The message in English; `report.textVi` has it in Vietnamese.
    public var description: String { report.text }

    /// The message in English.
    public var errorDescription: String? { report.text }
}

/// Runs a call of the core, with its errors as ``CchcError``.
func attempt<Value>(_ body: () throws -> Value) -> Result<Value, CchcError> {
    HostFault.forget()
    do {
        return .success(try body())
    } catch {
        return .failure(explained(error))
    }
}

/// Runs a call of the core, and throws its errors as ``CchcError``.
func attempted<Value>(_ body: () throws -> Value) throws -> Value {
    try attempt(body).get()
}

/// The ``CchcError`` for an error of the native part, or of decoding its result.
func explained(_ error: any Error) -> CchcError {
    switch error {
    case let error as CchcError:
        return error
    case NativeFailure.Refused(let bytes):
        do {
            return CchcError(try ErrorReport(packed: bytes), cause: HostFault.take())
        } catch {
            return unexpected(error)
        }
    default:
        return unexpected(error)
    }
}

private func unexpected(_ error: any Error) -> CchcError {
    CchcError(
        ErrorReport(
            code: "internal",
            text: "the library failed: \(error)",
            textVi: "thư viện gặp lỗi: \(error)"
        ))
}

extension CchcError {
    /// For a task that was cancelled before its call started, or between two calls of a batch.
    static let cancelledBefore = CchcError(
        ErrorReport(
            code: "cancelled",
            text: "the task was cancelled",
            textVi: "tác vụ đã bị hủy"
        ))
}

/// Keeps the error that the app's own code (a key provider, content) threw during a native call.
///
/// The core calls that code on the thread that called the core, so the error is kept for that thread until the call
/// ends.
enum HostFault {
    private static let key = "vn.cchc.fault"

    static func forget() {
        Thread.current.threadDictionary.removeObject(forKey: key)
    }

    static func take() -> (any Error)? {
        defer { forget() }
        return Thread.current.threadDictionary[key] as? any Error
    }

    /// Runs the app's code, and keeps the error that it throws as the cause of the call's own error. The core is told
    /// its type alone, as its text may hold personal data.
    static func kept<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            Thread.current.threadDictionary[key] = error
            throw HostFailure.Failed(reason: "\(type(of: error))")
        }
    }
}
