import Cchc
import Foundation
import XCTest

/// A test with a folder of its own.
class FolderTestCase: XCTestCase {
    private(set) var folder = URL(fileURLWithPath: NSTemporaryDirectory())

    override func setUpWithError() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("cchc-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    override func tearDownWithError() throws {
        try FileManager.default.removeItem(at: folder)
    }

    var path: URL { folder.appendingPathComponent("a.cchc") }

    func open(key: (any KeyProvider)? = nil) async throws -> Store {
        try await Store.open(at: path, actor: "van-phong", key: key)
    }
}

/// Fails where no such error is thrown; gives it otherwise.
func refused<Value>(
    _ code: String, file: StaticString = #filePath, line: UInt = #line, _ body: () async throws -> Value
) async -> CchcError? {
    do {
        let value = try await body()
        XCTFail("it did not fail but gave \(value)", file: file, line: line)
    } catch let error as CchcError {
        XCTAssertEqual(error.code, code, error.text, file: file, line: line)
        return error
    } catch {
        XCTFail("another error: \(error)", file: file, line: line)
    }
    return nil
}

let department = OrganisationUnit(name: "Sở Xây dựng", kind: .department)
