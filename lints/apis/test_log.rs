#![source("test-log-macros 0.2.21")]

#[attribute(test)]
pub fn test();
