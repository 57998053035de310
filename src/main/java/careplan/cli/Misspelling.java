package careplan.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli could not make sense of, in plain words. */
final class Misspelling {
  private Misspelling() {}

  static WrongUse explain(ParameterException wrong, CommandSpec spec) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), spec);
    }
    ArgSpec argument = argument(wrong);
    if (argument instanceof OptionSpec option) {
      String name = option.longestName();
      return new WrongUse(
          option.arity().max() == 0
              ? name + " takes no value."
              : name + " needs a value: " + name + " " + option.paramLabel());
    }
    return new WrongUse(
        wrong instanceof MaxValuesExceededException
            ? "An option that is only there or not was given a value: leave out what follows the '='."
            : wrong.getMessage());
  }

  private static ArgSpec argument(ParameterException wrong) {
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing.getMissing().get(0);
    }
    return wrong.getArgSpec();
  }

  private static WrongUse unmatched(String word, CommandSpec spec) {
    if (!word.startsWith("-")) {
      return new WrongUse("'" + word + "' is one word too many.");
    }
    int equals = word.indexOf('=');
    String typed = equals < 0 ? word : word.substring(0, equals);
    List<String> names = new ArrayList<>(List.of("--help"));
    for (OptionSpec option : spec.options()) {
      names.addAll(List.of(option.names()));
    }
    return WrongUse.unknown("There is no option '" + typed + "'.", typed, names, "");
  }
}
