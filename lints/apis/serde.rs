#![source("serde 1.0.229")]
