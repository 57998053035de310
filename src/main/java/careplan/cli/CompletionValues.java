package careplan.cli;

import careplan.coverage.Standards;
import careplan.lint.Group;
import careplan.lint.Rule;
import careplan.lint.rules.Rules;
import careplan.output.completion.Value;
import careplan.output.completion.Value.Kind;
import careplan.output.completion.Verb;
import careplan.output.completion.Verb.Flag;
import careplan.plan.Field;
import careplan.plan.Plan;
import careplan.render.copy.Copies;
import careplan.render.file.Parts;
import careplan.render.words.LabelFiles;
import careplan.render.words.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What may stand in each place of a command, for shells: the words that an option is limited to,
 * else what its label stands for in every command.
 */
final class CompletionValues {

  Verb verb(Command command) {
    CommandSpec spec = command.spec();
    List<Flag> flags = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      flags.add(
          new Flag(
              names(option),
              option.description()[0],
              option.arity().max() == 0 ? Optional.empty() : Optional.of(value(option))));
    }
    flags.add(new Flag(List.of("-h", "--help"), "show how the command is used", Optional.empty()));
    Value first = Value.FREE;
    Value rest = Value.FREE;
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      String[] labels = argument.paramLabel().replace("[", "").replace("]", "").split(" ", 2);
      first = labels[0].contains("|") ? alternatives(labels[0]) : named(labels[0]);
      boolean alone = labels.length == 1 && first.kind() == Kind.WORD && labels[0].contains("|");
      rest = alone ? Value.FREE : labels.length == 1 ? first : named(labels[1]);
    }
    return new Verb(command.name(), command.purpose(), flags, first, rest);
  }

  /** A second spelling of an option is not offered, as in help. */
  private static List<String> names(OptionSpec option) {
    String[] names = option.names();
    return names[0].startsWith("--") ? List.of(names[0]) : List.of(names[0], names[1]);
  }

  private static Value value(OptionSpec option) {
    boolean many = option.paramLabel().endsWith(",...");
    if (option.completionCandidates() != null) {
      List<String> words = new ArrayList<>();
      option.completionCandidates().forEach(words::add);
      return Value.of(many ? Kind.LIST : Kind.WORD, words);
    }
    Value value = named(option.paramLabel().replace(",...", ""));
    return many && value.kind() == Kind.WORD ? Value.of(Kind.LIST, value.words()) : value;
  }

  /** What a label stands for; a new one stands for something that nobody can guess. */
  private static Value named(String label) {
    return switch (label.replace("...", "")) {
      case "PATH", "FILE", "FOLDER", "DIR", "PLACE", "PLAN", "OLD", "NEW", "ANSWERS" -> Value.FILE;
      case "BASE", "OURS", "THEIRS", "OURS THEIRS" -> Value.FILE;
      case "PERSON", "A=B" -> Value.PERSON;
      case "RULE" -> Value.of(Kind.WORD, rules());
      case "RULE=LEVEL" -> Value.of(Kind.LEVEL, rules());
      case "COPY" -> Value.of(Kind.WORD, copies());
      case "TYPE", "TEMPLATE" ->
          Value.of(Kind.WORD, Plan.SHAPE.field("type").orElseThrow().form().values());
      case "STANDARD" -> Value.of(Kind.WORD, Standards.BUILT_IN);
      case "SECTION", "FIELD" ->
          Value.of(Kind.WORD, Plan.SHAPE.fields().stream().map(Field::name).toList());
      case "PART" -> Value.of(Kind.WORD, Parts.names());
      case "TAG" -> Value.of(Kind.WORD, new LabelFiles(Templates.NONE).languages());
      case "LANG" -> Value.of(Kind.WORD, List.of("en", "cy"));
      case "COMMAND" -> Value.of(Kind.WORD, Commands.ALL.stream().map(Command::name).toList());
      default -> Value.FREE;
    };
  }

  private static Value alternatives(String label) {
    return Value.of(Kind.WORD, List.of(label.split("\\|", -1)));
  }

  private static List<String> rules() {
    List<String> names = new ArrayList<>();
    for (Group group : Group.values()) {
      names.add(RuleNames.word(group));
    }
    for (Rule rule : Rules.ALL) {
      names.add(rule.info().name());
    }
    return names;
  }

  private static List<String> copies() {
    List<String> names = new ArrayList<>(List.of("all"));
    Copies.ALL.forEach(copy -> names.add(copy.name()));
    return names;
  }
}
