pub mod written_by_the_build_script;
