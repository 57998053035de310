package careplan.cli;

import static careplan.manual.Roff.bold;
import static careplan.manual.Roff.italic;

import careplan.cli.ManualSources.Source;
import careplan.manual.Roff;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code careplan(1)} and a page for each command, from the commands themselves. */
final class CommandPages {
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
  private static final Pattern LABEL = Pattern.compile("(?<![\\w./-])[A-Z]{3,}(?![\\w/_.])");
  private static final Pattern OTHER = Pattern.compile("'careplan ([a-z]+)");

  private static final String ABOUT =
      """
      A care plan is agreed between a person and those who support them: what matters, what is \
      needed, who does what, where and by when, what to do in a crisis, when to look again. \
      careplan keeps it as one plain text file that anybody can read aloud, checks how it is \
      written, shows what changed, puts versions together and makes copies to hand out.

      It judges how a plan is written, never what care is right. It works offline and never makes \
      a connection: plans stay where they are.

      Results go to standard output, everything else to standard error. Options may stand before \
      or behind files; what follows -- is no option.
      """;

  private final String date;
  private final String version;

  /**
   * @param date of the release
   */
  CommandPages(String date) {
    this.date = date;
    this.version = "careplan " + CommandLineProgram.VERSION;
  }

  /** careplan(1). */
  String overview() {
    Roff page = new Roff("careplan", 1, date, version, "care plans as plain text");
    page.section("Synopsis").paragraph(bold("careplan") + " " + italic("COMMAND") + " [OPTION...]");
    page.paragraph(bold("careplan --help") + " | " + bold("--version") + " | " + bold("--warm-up"));
    page.section("Description").paragraphs(ABOUT);
    page.section("Commands");
    for (Command command : Commands.ALL) {
      page.term(bold(command.name()), sentence(command.purpose()) + " See " + page(command) + ".");
    }
    page.section("Options");
    page.term(
        bold("-h") + ", " + bold("--help"),
        "Show what commands there are; behind a command, how it is used.");
    page.term(bold("-V") + ", " + bold("--version"), "Show the version.");
    page.term(
        bold("--warm-up"),
        "Make the archive of classes with which careplan starts in half the time. Else it is made"
            + " in the background after the first command that goes well.");
    statuses(page, ExitStatus.OF_ALL);
    sources(page, "Environment", ManualSources.VARIABLES);
    sources(page, "Files", ManualSources.FILES);
    page.section("Examples");
    for (Command command : Commands.ALL) {
      Command.Example first = command.examples().get(0);
      page.term(bold(first.typed()), sentence(first.does()));
    }
    page.section("See also");
    List<String> others = new ArrayList<>();
    Commands.ALL.forEach(command -> others.add(page(command)));
    others.add(bold("careplan-plan") + "(5)");
    others.add(bold("careplan-team") + "(5)");
    others.add(bold("careplan-rules") + "(7)");
    return page.paragraph(String.join(", ", others)).text();
  }

  /** The page of one command. */
  String of(Command command) {
    CommandSpec spec = command.spec();
    Roff page = new Roff("careplan-" + command.name(), 1, date, version, command.purpose());
    page.section("Synopsis");
    String typed = "careplan " + command.name();
    page.paragraph(bold(typed) + Help.usage(command.name(), spec).substring(typed.length()));
    page.section("Description");
    page.paragraph(sentence(command.purpose()));
    for (String note : command.notes()) {
      if (!ExitStatus.isOne(note)) {
        page.paragraph(marked(note));
      }
    }
    page.section("Options");
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      page.term(italic(argument.paramLabel()), sentence(argument.description()[0]));
    }
    for (OptionSpec option : spec.options()) {
      page.term(names(option), described(option));
    }
    page.term(bold("-h") + ", " + bold("--help"), "Show how the command is used.");
    statuses(page, ExitStatus.of(command));
    sources(page, "Environment", own(ManualSources.VARIABLES, command));
    sources(page, "Files", own(ManualSources.FILES, command));
    page.section("Examples");
    for (Command.Example example : command.examples()) {
      page.term(bold(example.typed()), sentence(example.does()));
    }
    return page.section("See also").paragraph(seeAlso(command)).text();
  }

  private static String names(OptionSpec option) {
    List<String> names = new ArrayList<>();
    for (String name : option.names()) {
      names.add(bold(name));
    }
    String value = option.arity().max() == 0 ? "" : " " + italic(option.paramLabel());
    return String.join(", ", names) + value;
  }

  /** What an option does; the words that its value can be are set off. */
  private static String described(OptionSpec option) {
    String words = option.description()[0];
    if (option.completionCandidates() == null) {
      return sentence(words);
    }
    List<String> values = new ArrayList<>();
    option.completionCandidates().forEach(values::add);
    StringBuilder text = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      int end = word.length();
      while (end > 0 && ",;:.".indexOf(word.charAt(end - 1)) >= 0) {
        end--;
      }
      String bare = word.substring(0, end);
      String shown = values.contains(bare) ? bold(bare) + word.substring(end) : word;
      text.append(text.isEmpty() ? "" : " ").append(shown);
    }
    return sentence(text.toString());
  }

  private static void statuses(Roff page, List<ExitStatus> statuses) {
    page.section("Exit status");
    for (ExitStatus one : statuses) {
      page.term(bold(Integer.toString(one.status())), sentence(one.meaning()));
    }
  }

  private static void sources(Roff page, String heading, List<Source> sources) {
    if (!sources.isEmpty()) {
      page.section(heading);
      sources.forEach(source -> page.term(bold(source.name()), marked(source.meaning())));
    }
  }

  private static List<Source> own(List<Source> sources, Command command) {
    return sources.stream().filter(source -> source.of().test(command)).toList();
  }

  /**
   * The overview, the pages that the notes send readers to, the format, and rules if it has any.
   */
  private static String seeAlso(Command command) {
    TreeSet<String> others = new TreeSet<>();
    for (String note : command.notes()) {
      Matcher matcher = OTHER.matcher(note);
      while (matcher.find()) {
        Commands.named(matcher.group(1))
            .filter(other -> other != command)
            .ifPresent(other -> others.add(page(other)));
      }
    }
    if (command.spec().options().stream()
        .anyMatch(option -> option.paramLabel().contains("RULE"))) {
      others.add(bold("careplan-explain") + "(1)");
    }
    List<String> pages = new ArrayList<>(List.of(bold("careplan") + "(1)"));
    pages.addAll(others);
    pages.add(bold("careplan-plan") + "(5)");
    if (command.spec().optionsMap().containsKey("--isolated")) {
      pages.add(bold("careplan-team") + "(5)");
    }
    pages.add(bold("careplan-rules") + "(7)");
    return String.join(", ", pages);
  }

  private static String page(Command command) {
    return bold("careplan-" + command.name()) + "(1)";
  }

  /** A description as a sentence of its own. */
  private static String sentence(String words) {
    boolean isName =
        !Character.isLetter(words.charAt(0)) || words.startsWith("(", words.indexOf(' ') + 1);
    String start = isName ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    return marked(start.endsWith(".") ? start : start + ".");
  }

  /** Options and what stands for values are set off, as in a synopsis. */
  private static String marked(String words) {
    String options = OPTION.matcher(words).replaceAll(found -> bold(found.group()));
    return LABEL.matcher(options).replaceAll(found -> italic(found.group()));
  }
}
