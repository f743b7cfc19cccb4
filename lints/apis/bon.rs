#![source("bon 3.8.1")]

// Calling such a function makes a builder; its body runs in the last call of the chain.
#[attribute(opaque)]
pub fn builder();
#[attribute(transparent)]
pub fn bon();
