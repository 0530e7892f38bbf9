// swift-tools-version: 6.0

import PackageDescription

let package = Package(
    name: "officer",
    platforms: [.macOS(.v12)],
    dependencies: [.package(path: "../../../bindings/mobile/swift")],
    targets: [
        .executableTarget(name: "Officer", dependencies: [.product(name: "Cchc", package: "swift")])
    ]
)
