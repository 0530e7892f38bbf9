//! The source files of the crate, and the files that each of them uses.

use std::collections::BTreeMap;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Item, UseTree, Visibility};

/// A path of modules below the crate: `["store", "engine"]`.
type Module = Vec<String>;

/// One file uses another.
pub struct Use {
    /// As `store/engine.rs`.
    pub from: String,
    /// The file that defines what is named.
    pub to: String,
    /// The path as it was written.
    pub path: String,
}

struct File {
    name: String,
    /// `pub use` and `pub(crate) use`: exported name → path.
    exports: BTreeMap<String, Vec<String>>,
    /// Paths that begin with `crate`, `self` or `super`.
    paths: Vec<Vec<String>>,
    /// Macros that it exports to the root of the crate.
    exported_macros: Vec<String>,
    /// Every identifier outside of tests.
    identifiers: Vec<String>,
}

/// All files of the crate, tests left out.
pub struct Sources(BTreeMap<Module, File>);

impl Sources {
    /// Reads a folder of sources.
    pub fn read(root: &Path) -> Self {
        let mut files = BTreeMap::new();
        read_folder(root, root, &mut files);
        let mut exports = BTreeMap::new();
        for (module, file) in &files {
            let defined_in: Vec<String> = ["crate".to_owned()].into_iter().chain(module.iter().cloned()).collect();
            exports.extend(file.exported_macros.iter().map(|name| (name.clone(), defined_in.clone())));
        }
        files.get_mut(&Module::new()).expect("lib.rs").exports.append(&mut exports);
        Self(files)
    }

    /// Every use of one file by another.
    pub fn uses(&self) -> impl Iterator<Item = Use> {
        self.0.iter().flat_map(move |(module, file)| {
            file.paths.iter().filter_map(move |path| {
                let to = self.defining(module, path, 0)?;
                Some(Use { from: file.name.clone(), to: to.name.clone(), path: path.join("::") })
            })
        })
    }

    /// The files in which an identifier occurs.
    pub fn naming<'a>(&'a self, identifier: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.0.values().filter(move |file| file.identifiers.iter().any(|known| known == identifier));
        named.map(|file| file.name.as_str())
    }

    /// The file that defines what a path in a module names.
    fn defining(&self, module: &Module, path: &[String], depth: usize) -> Option<&File> {
        let mut at = module.clone();
        let mut rest = path.iter();
        let mut next = rest.next();
        match next.map(String::as_str) {
            Some("crate") => {
                at.clear();
                next = rest.next();
            }
            Some("self") => next = rest.next(),
            _ => {}
        }
        while next.is_some_and(|name| name == "super") {
            at.pop();
            next = rest.next();
        }
        while let Some(name) = next {
            let inner = [at.as_slice(), std::slice::from_ref(name)].concat();
            if self.0.contains_key(&inner) {
                at = inner;
                next = rest.next();
                continue;
            }
            let exported = self.0.get(&at)?.exports.get(name).filter(|_| depth < 8);
            if let Some(exported) = exported {
                let full: Vec<String> = exported.iter().cloned().chain(rest.cloned()).collect();
                return self.defining(&at, &full, depth + 1);
            }
            break;
        }
        self.0.get(&at)
    }
}

fn read_folder(root: &Path, folder: &Path, files: &mut BTreeMap<Module, File>) {
    for entry in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("a source file").path();
        if path.is_dir() {
            read_folder(root, &path, files);
            continue;
        }
        let name = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
        let mut module: Module = name.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
        if ["mod", "lib"].contains(&module.last().map_or("", String::as_str)) {
            module.pop();
        }
        if module.iter().any(|part| part == "tests") || !name.ends_with(".rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a readable file");
        let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut file = File {
            name,
            exports: BTreeMap::new(),
            paths: Vec::new(),
            exported_macros: Vec::new(),
            identifiers: Vec::new(),
        };
        parsed.items.into_iter().filter(|item| !is_test(item)).for_each(|item| read_item(item, &mut file));
        files.insert(module, file);
    }
}

fn read_item(item: Item, file: &mut File) {
    match item {
        Item::Use(item) if !matches!(item.vis, Visibility::Inherited) => {
            let mut found = Vec::new();
            leaves(&item.tree, &mut Vec::new(), &mut found);
            // Within a `mod.rs`, a path may also begin with the name of a child.
            for (name, path) in found {
                if path.first().is_some_and(|first| first == "crate") {
                    file.paths.push(path.clone());
                }
                file.exports.insert(name, path);
            }
            read_identifiers(item.to_token_stream(), file);
        }
        item => {
            if let Item::Macro(item) = &item
                && let Some(name) = &item.ident
                && item.attrs.iter().any(|attribute| attribute.path().is_ident("macro_export"))
            {
                file.exported_macros.push(name.to_string());
            }
            let tokens = item.to_token_stream();
            read_paths(tokens.clone(), &mut file.paths);
            read_identifiers(tokens, file);
        }
    }
}

/// The names that a `use` brings in, with their paths.
fn leaves(tree: &UseTree, before: &mut Vec<String>, found: &mut Vec<(String, Vec<String>)>) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            leaves(&path.tree, before, found);
            before.pop();
        }
        UseTree::Name(name) => {
            found.push((name.ident.to_string(), [before.as_slice(), &[name.ident.to_string()]].concat()))
        }
        UseTree::Rename(name) => {
            found.push((name.rename.to_string(), [before.as_slice(), &[name.ident.to_string()]].concat()));
        }
        UseTree::Group(group) => group.items.iter().for_each(|item| leaves(item, before, found)),
        UseTree::Glob(_) => {}
    }
}

/// Gathers paths that begin with `crate`, `self` or `super`, also in the arguments of macros.
fn read_paths(tokens: TokenStream, found: &mut Vec<Vec<String>>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(ident) if ["crate", "self", "super"].contains(&ident.to_string().as_str()) => {
                at = read_path(&tokens, at, Vec::new(), found).max(at + 1);
            }
            TokenTree::Group(group) => {
                read_paths(group.stream(), found);
                at += 1;
            }
            _ => at += 1,
        }
    }
}

/// Reads one path, which may end in a group of several; returns where it ends.
fn read_path(tokens: &[TokenTree], mut at: usize, mut path: Vec<String>, found: &mut Vec<Vec<String>>) -> usize {
    let is_colon = |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    loop {
        match tokens.get(at) {
            Some(TokenTree::Ident(ident)) => path.push(ident.to_string()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                for part in inner.split(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')) {
                    if !part.is_empty() {
                        read_path(part, 0, path.clone(), found);
                    }
                }
                return at + 1;
            }
            _ => break,
        }
        at += 1;
        if !(is_colon(at) && is_colon(at + 1)) {
            break;
        }
        at += 2;
    }
    // `use a::{self}` names the module itself; `self.field` is no path.
    if path.len() > 1 {
        path.retain({
            let mut first = true;
            move |part| std::mem::take(&mut first) || part != "self"
        });
        found.push(path);
    }
    at
}

fn read_identifiers(tokens: TokenStream, file: &mut File) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => file.identifiers.push(ident.to_string()),
            TokenTree::Group(group) => read_identifiers(group.stream(), file),
            _ => {}
        }
    }
}

fn is_test(item: &Item) -> bool {
    let attributes: &[Attribute] = match item {
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    };
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.meta.to_token_stream().to_string().replace(' ', "") == "cfg(test)"
    })
}
