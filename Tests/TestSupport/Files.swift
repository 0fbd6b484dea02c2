import Foundation

/// The path of the package: the folder above `Tests`.
public let packageFolder: String = {
    let here = URL(fileURLWithPath: #filePath)
    return here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .path
}()

/// The path of the folder `shared` that stands beside the package on a machine of the project: it
/// holds a corpus, schemas and fixtures that are not part of the repository. `nil` elsewhere; tests
/// that use it run when it is there.
public let sharedFolder: String? = {
    var folder = URL(fileURLWithPath: packageFolder)
    while folder.path != "/" {
        folder = folder.deletingLastPathComponent()
        let shared = folder.appendingPathComponent("shared").path
        if FileManager.default.fileExists(atPath: shared + "/corpus") { return shared }
    }
    return nil
}()

/// The bytes of the file at `path`, absolute or relative to the package.
public func bytes(ofFile path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url(of: path)))
}

/// The text of the file at `path`, absolute or relative to the package, read as UTF-8.
public func text(ofFile path: String) throws -> String {
    String(decoding: try bytes(ofFile: path), as: UTF8.self)
}

/// The paths of the files in the folder at `path` whose names end in `suffix`, sorted by name.
public func files(in path: String, suffix: String = "") throws -> [String] {
    let folder = url(of: path)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(suffix) }
        .sorted()
        .map { folder.appendingPathComponent($0).path }
}

private func url(of path: String) -> URL {
    URL(fileURLWithPath: path, relativeTo: URL(fileURLWithPath: packageFolder, isDirectory: true))
        .absoluteURL
}
