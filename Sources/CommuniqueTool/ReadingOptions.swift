import ArgumentParser
import Communique
import CommuniqueNewsML
import CommuniquePage
import SystemPackage

/// What is read, and how: the options of every command that reads.
struct ReadingOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Files to read; - or nothing is standard input.",
            valueName: "input"
        ),
        completion: .file()
    )
    var arguments: [String] = []

    @Option(
        name: [.customShort("f"), .customLong("from")],
        help: ArgumentHelp("The format of the inputs; else their content and name say.")
    )
    var from: String?

    @Option(
        help: ArgumentHelp(
            "The character encoding of the inputs, such as windows-1251; else UTF-8, or what a "
                + "byte order mark says.",
            valueName: "name"
        )
    )
    var encoding: String?

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("The address that the pages were taken from.", valueName: "url")
    )
    var baseURL: String?

    @Option(
        help: ArgumentHelp(
            "How the sender of NewsML-G2 writes: \(DialectProfile.names); else its items say.",
            valueName: "name"
        )
    )
    var profile: String?

    @Option(
        name: .customLong("catalog"),
        parsing: .singleValue,
        help: ArgumentHelp(
            "A catalog of NewsML-G2 that tells what aliases of codes stand for; may be repeated.",
            valueName: "file"
        ),
        completion: .file(extensions: ["xml"])
    )
    var catalogs: [String] = []

    @Option(
        help: ArgumentHelp(
            "The time of the run as ISO 8601, for versions and for dates without a year; else "
                + "SOURCE_DATE_EPOCH. The clock is never asked.",
            valueName: "time"
        )
    )
    var now: String?

    @OptionGroup(title: "Scraped pages") var page: PageOptions
    @OptionGroup(title: "Programs of other languages") var plugins: PluginOptions

    /// The inputs in the order of the command line.
    var inputs: [InputFile] {
        (arguments.isEmpty ? ["-"] : arguments).map(InputFile.init(argument:))
    }

    /// What tells the input files from others: nothing may take their place.
    var inputFiles: Set<FileIdentity> { Self.identities(of: inputs) }

    /// What tells the files of `inputs` from others.
    static func identities(of inputs: [InputFile]) -> Set<FileIdentity> {
        Set(
            inputs.lazy.filter { !$0.isStandardInput }
                .compactMap { try? Stat(FilePath($0.argument)) }
                .map(FileIdentity.init)
        )
    }

    mutating func validate() throws {
        let catalog = try FormatCatalog(catalogOptions())
        if let from { _ = try catalog.reader(named: from) }
        if arguments.filter({ $0 == "-" }).count > 1 {
            throw ValidationError("Standard input can be read once only.")
        }
        if arguments.contains("") { throw ValidationError("An input has an empty name.") }
    }

    /// The part of the options that readers are made with.
    func catalogOptions() throws -> FormatCatalog.Options {
        var options = FormatCatalog.Options()
        if let encoding {
            options.encoding = PageEncoding(label: encoding)
            if options.encoding == nil {
                let names = PageEncoding.known.map(\.name).joined(separator: ", ")
                throw ValidationError("'\(encoding)' is not an encoding; there is: \(names).")
            }
        }
        options.baseURL = baseURL
        page.add(to: &options)
        if let profile {
            options.profile = DialectProfile.known.first { $0.name == profile }
            if options.profile == nil {
                throw ValidationError(
                    "'\(profile)' is not a profile; there is: \(DialectProfile.names)."
                )
            }
        }
        for name in catalogs { try options.catalogs.add(file: name) }
        options.plugins = plugins.search
        options.now = try RunTime.resolve(
            option: now,
            epoch: environmentVariable("SOURCE_DATE_EPOCH")
        )
        return options
    }
}

/// The time of the run, as the caller says it.
enum RunTime {
    /// The time of `--now`, else of `SOURCE_DATE_EPOCH`; `nil` when neither is given.
    static func resolve(option: String?, epoch: String?) throws -> NewsDate? {
        if let option {
            if let date = NewsDate(iso8601: option) { return date }
            throw ValidationError("'\(option)' is not a time such as 2024-06-03T10:00:00Z.")
        }
        guard let epoch else { return nil }
        if let seconds = Int(epoch), let date = date(epoch: seconds) { return date }
        throw ValidationError("SOURCE_DATE_EPOCH is '\(epoch)', not a number of seconds.")
    }

    /// The instant `seconds` after the beginning of 1970 in UTC; `nil` outside the years 1 to 9999.
    static func date(epoch seconds: Int) -> NewsDate? {
        let days = (Double(seconds) / 86_400).rounded(.down)
        guard abs(days) < 4_000_000 else { return nil }
        let secondOfDay = seconds - Int(days) * 86_400
        // Years are counted from 1 March 0000: the leap day then ends a year.
        let day = Int(days) + 719_468
        let era = (day >= 0 ? day : day - 146_096) / 146_097
        let dayOfEra = day - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return NewsDate(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1,
            time: NewsDate.Time(
                hour: secondOfDay / 3600,
                minute: secondOfDay / 60 % 60,
                second: secondOfDay % 60,
                utcOffset: 0
            )
        )
    }
}

extension DialectProfile {
    /// The names of the profiles that ship.
    fileprivate static var names: String { known.map(\.name).joined(separator: ", ") }
}

extension CatalogStore {
    /// Adds the schemes of a catalog file.
    fileprivate mutating func add(file name: String) throws {
        do {
            try add(contentsOf: InputFile(argument: name).read())
        } catch let error as ToolError {
            throw ValidationError("--catalog \(name): \(error.message ?? "cannot be read")")
        } catch {
            throw ValidationError("--catalog \(name): \(error)")
        }
    }
}
