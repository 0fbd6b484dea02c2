import Communique
import CommuniqueJSON
import CommuniqueXML

/// The code of an error that one of the package's parsers throws.
func errorCode(of error: any Error) -> String {
    switch error {
    case let error as XMLError: error.code.rawValue
    case let error as NinjsError: error.code.rawValue
    case let error as NativeJSONError: error.code.rawValue
    default: "\(error)"
    }
}
