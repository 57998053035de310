package careplan.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String purpose() {
    return "x";
  }

  @Override
  public List<Example> examples() {
    return List.of(new Example("careplan explain", "x"));
  }

  @Override
  public CommandSpec spec() {
    return new Options().spec();
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    return Status.FINE;
  }
}
