/// An encoding in which each byte is a character and those below 0x80 are ASCII.
enum SingleByteEncoding: String, CaseIterable {
    case windows1250 = "windows-1250"
    case windows1251 = "windows-1251"
    case windows1252 = "windows-1252"
    case windows1253 = "windows-1253"
    case windows1254 = "windows-1254"
    case windows1255 = "windows-1255"
    case windows1256 = "windows-1256"
    case windows1257 = "windows-1257"
    case windows1258 = "windows-1258"
    case windows874 = "windows-874"
    case iso88592 = "ISO-8859-2"
    case iso88593 = "ISO-8859-3"
    case iso88594 = "ISO-8859-4"
    case iso88595 = "ISO-8859-5"
    case iso88596 = "ISO-8859-6"
    case iso88597 = "ISO-8859-7"
    case iso88598 = "ISO-8859-8"
    case iso885910 = "ISO-8859-10"
    case iso885913 = "ISO-8859-13"
    case iso885914 = "ISO-8859-14"
    case iso885915 = "ISO-8859-15"
    case iso885916 = "ISO-8859-16"
    case koi8R = "KOI8-R"
    case koi8U = "KOI8-U"
    case ibm866 = "IBM866"
    case macintosh = "macintosh"
    case macCyrillic = "x-mac-cyrillic"

    /// The names of the encoding in letters and digits alone, parted by blanks.
    var labels: String {
        switch self {
        case .windows1250: "windows1250 cp1250 xcp1250 cswindows1250"
        case .windows1251: "windows1251 cp1251 xcp1251 win1251 cswindows1251"
        case .windows1252:
            """
            windows1252 cp1252 xcp1252 cswindows1252 ansix341968 ascii usascii csascii cp819 \
            ibm819 iso88591 iso885911987 isoir100 l1 latin1 csisolatin1
            """
        case .windows1253: "windows1253 cp1253 xcp1253 cswindows1253"
        case .windows1254:
            """
            windows1254 cp1254 xcp1254 cswindows1254 iso88599 iso885991989 isoir148 l5 latin5 \
            csisolatin5
            """
        case .windows1255: "windows1255 cp1255 xcp1255 cswindows1255"
        case .windows1256: "windows1256 cp1256 xcp1256 cswindows1256"
        case .windows1257: "windows1257 cp1257 xcp1257 cswindows1257"
        case .windows1258: "windows1258 cp1258 xcp1258 cswindows1258"
        case .windows874: "windows874 cp874 dos874 cswindows874 iso885911 tis620 cstis620"
        case .iso88592: "iso88592 iso885921987 isoir101 l2 latin2 csisolatin2"
        case .iso88593: "iso88593 iso885931988 isoir109 l3 latin3 csisolatin3"
        case .iso88594: "iso88594 iso885941988 isoir110 l4 latin4 csisolatin4"
        case .iso88595: "iso88595 iso885951988 isoir144 cyrillic csisolatincyrillic"
        case .iso88596:
            """
            iso88596 iso885961987 iso88596e iso88596i isoir127 arabic asmo708 ecma114 \
            csisolatinarabic csiso88596e csiso88596i
            """
        case .iso88597:
            """
            iso88597 iso885971987 isoir126 greek greek8 ecma118 elot928 csisolatingreek \
            suneugreek
            """
        case .iso88598:
            """
            iso88598 iso885981988 iso88598e iso88598i isoir138 hebrew logical visual \
            csisolatinhebrew csiso88598e csiso88598i
            """
        case .iso885910: "iso885910 iso8859101992 isoir157 l6 latin6 csisolatin6"
        case .iso885913: "iso885913 csiso885913 latin7"
        case .iso885914: "iso885914 iso8859141998 isoir199 latin8 l8 csiso885914"
        case .iso885915: "iso885915 latin9 l9 csisolatin9 csiso885915"
        case .iso885916: "iso885916 iso8859162001 isoir226 latin10 l10 csiso885916"
        case .koi8R: "koi8r koi8 koi cskoi8r"
        case .koi8U: "koi8u koi8ru cskoi8u"
        case .ibm866: "ibm866 cp866 866 csibm866"
        case .macintosh: "macintosh mac macroman xmacroman csmacintosh"
        case .macCyrillic: "xmaccyrillic maccyrillic xmacukrainian macukrainian"
        }
    }

    /// What the bytes stand for.
    var table: SingleByteTable {
        switch self {
        case .windows1250: .windows1250
        case .windows1251: .windows1251
        case .windows1252: .windows1252
        case .windows1253: .windows1253
        case .windows1254: .windows1254
        case .windows1255: .windows1255
        case .windows1256: .windows1256
        case .windows1257: .windows1257
        case .windows1258: .windows1258
        case .windows874: .windows874
        case .iso88592: .iso88592
        case .iso88593: .iso88593
        case .iso88594: .iso88594
        case .iso88595: .iso88595
        case .iso88596: .iso88596
        case .iso88597: .iso88597
        case .iso88598: .iso88598
        case .iso885910: .iso885910
        case .iso885913: .iso885913
        case .iso885914: .iso885914
        case .iso885915: .iso885915
        case .iso885916: .iso885916
        case .koi8R: .koi8R
        case .koi8U: .koi8U
        case .ibm866: .ibm866
        case .macintosh: .macintosh
        case .macCyrillic: .macCyrillic
        }
    }
}
