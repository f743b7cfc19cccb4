//! The recipes in `testdata/editors` and in the README give rust-analyzer the same command.

use std::path::Path;

use serde_json::Value;

/// The command of the recipes, with the program under test in place of `cargo unblock`.
pub(crate) fn command() -> Vec<String> {
    let recipe: Value = serde_json::from_str(&text("testdata/editors/vscode.json")).expect("JSON");
    let words = recipe["rust-analyzer.check.overrideCommand"].as_array().cloned().unwrap_or_default();
    let words: Vec<String> = words.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    assert_eq!(words[..2], ["cargo", "unblock"]);
    [&[env!("CARGO_BIN_EXE_cargo-unblock").to_owned()], &words[1..]].concat()
}

fn text(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a readable recipe")
}

#[test]
fn recipes_say_the_same() {
    let words = [&["cargo".to_owned()], &command()[1..]].concat();
    for recipe in ["README.md", "testdata/editors/neovim.lua", "testdata/editors/emacs.el"] {
        let text = text(recipe);
        let written = text.split("overrideCommand").nth(1).unwrap_or_default();
        let written: Vec<&str> = written.split('"').skip_while(|word| *word != "cargo").step_by(2).take(words.len()).collect();
        assert_eq!(written, words, "{recipe}");
    }
    let zed: Value = serde_json::from_str(&text("testdata/editors/zed.json")).expect("JSON");
    assert_eq!(zed["lsp"]["rust-analyzer"]["initialization_options"]["check"]["overrideCommand"], Value::from(words.clone()));
    let helix: toml::Table = toml::from_str(&text("testdata/editors/helix.toml")).expect("TOML");
    assert_eq!(helix["language-server"]["rust-analyzer"]["config"]["check"]["overrideCommand"], toml::Value::from(words));
}
