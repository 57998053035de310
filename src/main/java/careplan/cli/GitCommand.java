package careplan.cli;

import careplan.git.DriverSettings;
import careplan.git.Repository;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan git install|doctor|remove}. */
final class GitCommand implements Command {
  private static final String HEAD = "# written by 'careplan git install', taken out by remove";
  private static final List<String> ATTRIBUTES =
      List.of(
          HEAD,
          "*.careplan.yaml diff=careplan merge=careplan",
          "*.careplan.yml diff=careplan merge=careplan");

  @Override
  public String name() {
    return "git";
  }

  @Override
  public String purpose() {
    return "have git compare and merge plans by what they say";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("careplan git install", "set up this repository; twice is once"),
        new Example("careplan git install --hook", "also check plans before each commit"),
        new Example("careplan git doctor", "try out whether all of it works"),
        new Example("careplan git remove", "take out what install wrote"));
  }

  @Override
  public CommandSpec spec() {
    return new Options()
        .arguments("install|doctor|remove", "what to do")
        .flag("with install: a hook that checks changed plans before each commit", "--hook")
        .value("FILE", "the program that git is to start, where it cannot be told", "--launcher")
        .spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "The settings are those of this copy of the repository alone: everybody who works with it"
            + " calls install once. The lines in .gitattributes belong into a commit; without"
            + " careplan git then merges by lines, as ever.",
        "Hosts that merge at the press of a button use no driver: 'careplan merge --check' is for"
            + " their pipelines.",
        "Exit status: 0 done, all is well; 1 doctor found something; 2 wrong use, or something could"
            + " not be written.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    List<String> words = Choice.words(arguments);
    if (words.size() != 1) {
      throw new WrongUse("git takes one word: install, doctor or remove.");
    }
    Path here = surroundings.directory().toAbsolutePath().normalize();
    Optional<Repository> repository = Repository.holding(here);
    if (repository.isEmpty()) {
      surroundings.say("This folder is in no git repository. 'git init' makes one.");
      return Status.TROUBLE;
    }
    Path root = repository.get().root();
    Optional<String> launcher =
        Choice.text(arguments, "--launcher")
            .map(typed -> here.resolve(typed).toString())
            .or(() -> Optional.of(surroundings.variable("CAREPLAN_LAUNCHER")))
            .filter(path -> !path.isEmpty());
    PrintStream out = surroundings.out();
    try {
      return switch (words.get(0)) {
        case "install" -> {
          if (launcher.isEmpty()) {
            surroundings.say(
                "It cannot be told where the program stands. Name it with --launcher.");
            yield Status.TROUBLE;
          }
          yield install(root, launcher.get(), arguments.hasMatchedOption("--hook"), out);
        }
        case "doctor" -> new GitDoctor(root, launcher, out).run();
        case "remove" -> remove(root, out);
        default ->
            throw WrongUse.unknown(
                "There is no 'git " + words.get(0) + "'.",
                words.get(0),
                List.of("install", "doctor", "remove"),
                "It is install, doctor or remove.");
      };
    } catch (IOException notWritten) {
      surroundings.say(notWritten.getMessage() + ": This could not be read or written.");
      return Status.TROUBLE;
    } finally {
      out.flush();
    }
  }

  private static int install(Path root, String launcher, boolean hook, PrintStream out)
      throws IOException {
    DriverSettings settings = new DriverSettings(root);
    for (Map.Entry<String, String> entry : DriverSettings.of(launcher).entrySet()) {
      if (settings.value(entry.getKey()).equals(Optional.of(entry.getValue()))) {
        out.print("There already: " + entry.getKey() + "\n");
      } else if (settings.set(entry.getKey(), entry.getValue())) {
        out.print("Set: " + entry.getKey() + " = " + entry.getValue() + "\n");
      } else {
        throw new IOException(entry.getKey());
      }
    }
    Path file = root.resolve(".gitattributes");
    String text = Files.exists(file) ? Files.readString(file) : "";
    List<String> missing = new ArrayList<>(ATTRIBUTES);
    text.lines().forEach(missing::remove);
    if (missing.isEmpty()) {
      out.print("There already: the lines in .gitattributes\n");
    } else {
      String start = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
      Files.writeString(file, start + String.join("\n", missing) + "\n");
      out.print("Added to .gitattributes, which belongs into a commit:\n");
      missing.forEach(line -> out.print("  " + line + "\n"));
    }
    return hook ? installHook(settings, launcher, out) : Status.FINE;
  }

  /**
   * Where the program has moved, nobody is kept from their work; before the first commit all
   * counts.
   */
  private static String hookText(String launcher) {
    return """
        #!/bin/sh
        %s
        program='%s'
        if [ ! -x "$program" ]; then
          echo "careplan is no longer at $program, so plans were not checked." >&2
          echo "Do: careplan git install --hook" >&2
          exit 0
        fi
        if git rev-parse --quiet --verify HEAD >/dev/null; then set -- --since HEAD; else set --; fi
        "$program" lint "$@" && exit 0
        echo "careplan: this commit was stopped, for its plans need mending." >&2
        echo "Mend them, 'git add' and commit again; or commit all the same: git commit --no-verify" >&2
        exit 1
        """
        .formatted(HEAD, launcher.replace("'", "'\\''"));
  }

  private static int installHook(DriverSettings settings, String launcher, PrintStream out)
      throws IOException {
    Path hook = settings.hook("pre-commit").orElseThrow(() -> new IOException("hooks"));
    if (Files.exists(hook) && !Files.readString(hook).contains(HEAD)) {
      out.print("There is a pre-commit hook already, and it was left as it is. Add to it: ");
      out.print(launcher + " lint --since HEAD\n");
      return Status.FOUND;
    }
    Files.createDirectories(hook.getParent());
    Files.write(hook, hookText(launcher).getBytes(StandardCharsets.UTF_8));
    if (!hook.toFile().setExecutable(true)) {
      throw new IOException(hook.toString());
    }
    out.print("Written: " + hook + "\n");
    return Status.FINE;
  }

  private static int remove(Path root, PrintStream out) throws IOException {
    DriverSettings settings = new DriverSettings(root);
    for (String name : DriverSettings.of("").keySet()) {
      if (settings.value(name).isPresent() && settings.unset(name)) {
        out.print("Taken out: " + name + "\n");
      }
    }
    Path file = root.resolve(".gitattributes");
    if (Files.exists(file)) {
      StringBuilder left = new StringBuilder();
      String text = Files.readString(file);
      int from = 0;
      while (from < text.length()) {
        int end = text.indexOf('\n', from) + 1;
        end = end == 0 ? text.length() : end;
        String line = text.substring(from, end);
        left.append(ATTRIBUTES.contains(line.stripTrailing()) ? "" : line);
        from = end;
      }
      if (left.isEmpty() && !text.isEmpty()) {
        Files.delete(file);
        out.print("Taken away: .gitattributes, which held nothing else\n");
      } else if (left.length() < text.length()) {
        Files.writeString(file, left);
        out.print("Taken out: the lines in .gitattributes\n");
      }
    }
    Optional<Path> hook = settings.hook("pre-commit").filter(Files::exists);
    if (hook.isPresent() && Files.readString(hook.get()).contains(HEAD)) {
      Files.delete(hook.get());
      out.print("Taken away: " + hook.get() + "\n");
    }
    return Status.FINE;
  }
}
