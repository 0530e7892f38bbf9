// swift-tools-version: 6.0

import PackageDescription

let package = Package(
    name: "examples",
    platforms: [.macOS(.v12)],
    dependencies: [.package(path: "../../../bindings/mobile/swift")],
    targets: [
        .executableTarget(
            name: "Examples", dependencies: [.product(name: "Cchc", package: "swift")], path: "Sources")
    ]
)
