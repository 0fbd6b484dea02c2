import Communique
import CommuniqueJSON

/// What is said to one record of a stream: a line of JSON.
struct StreamAnswer {
    /// The `id` of the record, as it came; `nil` when it has none.
    var id: [UInt8]?
    /// The line of the record, from 1.
    var line: Int
    /// What the document became; several for a format that holds one document in an output.
    var outputs: [[UInt8]] = []
    /// The documents whose facts are told.
    var documents: [Document]?
    /// Why there is no result.
    var error: (code: Diagnostic.Code, message: String)?
    /// The remarks that are told.
    var remarks: [Diagnostic] = []

    /// The line, with its line feed.
    var bytes: [UInt8] {
        var json = JSONWriter(capacity: outputs.reduce(256) { $0 + $1.count * 5 / 4 })
        json.beginObject()
        if let id {
            json.key("id")
            json.raw(id)
        }
        json.member("line", line)
        if let error {
            json.key("error")
            json.beginObject()
            json.member("code", error.code.rawValue)
            json.member("message", error.message)
            json.endObject()
        } else if outputs.count == 1 {
            json.key("result")
            json.string(utf8: outputs[0])
        } else {
            json.key("results")
            json.beginArray()
            for output in outputs { json.string(utf8: output) }
            json.endArray()
        }
        json.objects("facts", documents ?? []) { json, document in
            FactsReport(document: document, file: "").write(to: &json, withCandidates: false)
        }
        json.objects("losses", remarks.filter(\.isLoss)) { $0.members(of: $1) }
        json.objects("remarks", remarks.filter { !$0.isLoss }) { $0.members(of: $1) }
        json.endObject()
        return json.finish()
    }
}
