//! The `craton` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    craton::main()
}
