fn main() {
    tool_with_library::begin();
}
