/// Stands for personal data in texts: that there are some, not what they are.
func hidden<Value>(_ value: Value?) -> String {
    value == nil ? "nil" : "…"
}
