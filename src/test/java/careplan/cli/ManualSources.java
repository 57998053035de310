package careplan.cli;

import java.util.List;
import java.util.function.Predicate;

/** What the environment and files mean to commands, for the pages of the manual. */
final class ManualSources {

  /**
   * A variable of the environment or a file.
   *
   * @param name as it is set or found
   * @param meaning what it does
   * @param of the commands on whose pages it stands; careplan(1) has all of them
   */
  record Source(String name, String meaning, Predicate<Command> of) {}

  static final List<Source> VARIABLES =
      List.of(
          new Source(
              "CAREPLAN_JAVA",
              "The Java to start: the folder of a JDK, or the program in it. Else JAVA_HOME names"
                  + " it, else the PATH.",
              command -> false),
          new Source(
              "CAREPLAN_JAVA_OPTIONS",
              "Options for Java itself, such as -Xmx2g.",
              command -> false),
          new Source(
              "CAREPLAN_DEBUG",
              "Set to 1, shows where a fault in careplan itself happened.",
              command -> false),
          new Source(
              "CAREPLAN_MERGE", "Set to 0, leaves merges to git, line by line.", named("merge")),
          new Source(
              "NO_COLOR",
              "Set to anything, nothing is coloured.",
              command -> has(command, "--color")),
          new Source("COLUMNS", "How wide the terminal is.", command -> false),
          new Source(
              "CI",
              "Set, nothing is written unasked: no baseline is made shorter, no archive of classes"
                  + " is made.",
              named("lint")),
          new Source("VISUAL, EDITOR", "The program for a longer answer.", ManualSources::talks),
          new Source(
              "GIT_PAGER, PAGER",
              "The program that shows long results on a terminal, as git is set up.",
              named("diff")),
          new Source(
              "XDG_CACHE_HOME",
              "Where caches are kept, under careplan; else ~/.cache. They hold no word of a plan and"
                  + " can be deleted at any time.",
              named("lint")),
          new Source(
              "XDG_STATE_HOME",
              "Where what was said in a talk is kept until it is written, under careplan; else"
                  + " ~/.local/state.",
              ManualSources::talks));

  static final List<Source> FILES =
      List.of(
          new Source(
              "*.careplan.yaml",
              "Plans: see careplan-plan(5). In folders, other YAML files with a line 'careplan:' near"
                  + " the top are plans as well.",
              command -> false),
          new Source(
              ".careplan/config.yaml",
              "A team's settings for the plans below the folder that it stands in: levels of rules,"
                  + " files to leave out, areas of life, limits, what diff shows first.",
              command -> has(command, "--isolated")),
          new Source(
              ".careplan/words/*.txt",
              "A team's own words: services, roles, jargon with plain words in their place.",
              named("lint")),
          new Source(".careplan/rules/*.yaml", "A team's own rules.", named("lint", "rules")),
          new Source(
              ".careplan/baseline.json",
              "Findings that were accepted as they were.",
              named("lint")),
          new Source(".careplan/standards/*.yaml", "A team's own standards.", named("coverage")),
          new Source(
              ".careplan/templates/",
              "Templates of new plans (NAME.yaml), and the look and words of copies (copy.css,"
                  + " labels.TAG.properties).",
              named("new", "render")),
          new Source(
              ".careplan/careplan-1.schema.json",
              "The schema of plans, where schema --install puts it for editors.",
              named("schema")),
          new Source(
              ".gitattributes",
              "Has the lines by which git calls careplan for plans; written by git install.",
              named("git", "diff", "merge")));

  private ManualSources() {}

  private static Predicate<Command> named(String... names) {
    return command -> List.of(names).contains(command.name());
  }

  private static boolean has(Command command, String option) {
    return command.spec().optionsMap().containsKey(option);
  }

  /** Whether a command asks questions: it can then be told to do so in plain lines. */
  private static boolean talks(Command command) {
    return has(command, "--plain");
  }
}
