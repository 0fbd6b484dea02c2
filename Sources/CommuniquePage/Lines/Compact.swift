/// A count that is kept in four bytes: a page has many blocks, and each counts many things.
@propertyWrapper
struct Compact {
    private var stored: Int32

    init(wrappedValue: Int) { stored = Int32(clamping: wrappedValue) }

    var wrappedValue: Int {
        get { Int(stored) }
        set { stored = Int32(clamping: newValue) }
    }
}
