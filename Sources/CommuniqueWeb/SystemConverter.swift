public import CommuniquePage
import CommuniqueXML

/// Reads East Asian encodings by the converters of the system, as far as it has them.
public struct SystemConverter: MultibyteConverter {
    /// Makes a converter.
    public init() {}

    /// The text of `input`, which is in the encoding called `name`; `nil` where the system has no
    /// converter for it.
    public func utf8(of input: [UInt8], from name: String) -> ConvertedText? {
        guard var converter = EncodingConverter(from: name) else { return nil }
        let text = converter.utf8(of: input)
        return ConvertedText(
            bytes: text.bytes,
            replacements: text.replacements,
            firstReplacement: text.firstReplacement
        )
    }
}
