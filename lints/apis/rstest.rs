#![source("rstest_macros 0.28.0")]

#[attribute(test)]
pub fn rstest();
#[attribute(test)]
pub fn fixture();
