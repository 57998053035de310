package careplan.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Short ways to describe options, and the ones that several commands share. */
final class Options {
  private final CommandSpec spec = CommandSpec.create();
  private OptionSpec.Builder last;

  /** An option that is there or not. */
  Options flag(String description, String... names) {
    return add(OptionSpec.builder(names).type(boolean.class).arity("0").description(description));
  }

  /** An option with one value; said twice, the later one holds. */
  Options value(String label, String description, String name, String... otherNames) {
    return add(
        OptionSpec.builder(name, otherNames)
            .type(String.class)
            .arity("1")
            .paramLabel(label)
            .description(description));
  }

  /** An option that may be said many times. */
  Options values(String label, String description, String name) {
    return add(
        OptionSpec.builder(name)
            .type(String[].class)
            .arity("1")
            .paramLabel(label)
            .description(description));
  }

  /** The option described last takes one of these words, or some where it takes several. */
  Options among(Enum<?>... choices) {
    List<String> words = new ArrayList<>(choices.length);
    for (Enum<?> choice : choices) {
      words.add(Choice.word(choice));
    }
    last.completionCandidates(words);
    return this;
  }

  private Options add(OptionSpec.Builder option) {
    finish();
    last = option;
    return this;
  }

  private void finish() {
    if (last != null) {
      spec.addOption(last.build());
      last = null;
    }
  }

  /**
   * Any number of arguments.
   *
   * @param label one word for each of them; or how they are typed, where that is more than a word:
   *     {@code install|doctor|remove}
   */
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
            "--colour")
        .among(Screen.Colour.values());
  }

  CommandSpec spec() {
    finish();
    return spec;
  }
}
