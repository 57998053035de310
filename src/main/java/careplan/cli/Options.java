package careplan.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Short ways to describe options, and the ones that several commands share. */
final class Options {
  private final CommandSpec spec = CommandSpec.create();

  /** An option that is there or not. */
  Options flag(String description, String... names) {
    spec.addOption(
        OptionSpec.builder(names).type(boolean.class).arity("0").description(description).build());
    return this;
  }

  /** An option with one value; said twice, the later one holds. */
  Options value(String label, String description, String name, String... otherNames) {
    spec.addOption(
        OptionSpec.builder(name, otherNames)
            .type(String.class)
            .arity("1")
            .paramLabel(label)
            .description(description)
            .build());
    return this;
  }

  /** An option that may be said many times. */
  Options values(String label, String description, String name) {
    spec.addOption(
        OptionSpec.builder(name)
            .type(String[].class)
            .arity("1")
            .paramLabel(label)
            .description(description)
            .build());
    return this;
  }

  /** Any number of arguments. */
  Options arguments(String label, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .type(String[].class)
            .arity("0..*")
            .description(description)
            .build());
    return this;
  }

  /** {@code --quiet}. */
  Options quiet(String whatStaysUnsaid) {
    return flag("leave out " + whatStaysUnsaid, "-q", "--quiet");
  }

  /** {@code --color}, also as the British spell it. */
  Options colour() {
    return value(
        "WHEN",
        "auto (on a terminal, unless NO_COLOR is set), always or never",
        "--color",
        "--colour");
  }

  CommandSpec spec() {
    return spec;
  }
}
