package careplan.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan lint [PATH...]}. */
final class LintCommand implements Command {

  @Override
  public CommandSpec spec() {
    return CommandSpec.create()
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("PATH")
                .type(String[].class)
                .arity("0..*")
                .description("plans, or folders to search for plans; - for standard input")
                .build());
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    return Status.FINE;
  }
}
