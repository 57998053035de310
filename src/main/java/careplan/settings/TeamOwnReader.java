package careplan.settings;

import careplan.yaml.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads what a team adds to its {@code .careplan/}: {@code words/*.txt}, {@code rules/*.yaml}. */
final class TeamOwnReader {
  private static final int MOST_FILES = 100;
  static final int MOST_WORDS = 10_000;
  static final int MOST_RULES = 500;

  private final Path boundary;
  private final Function<Path, String> names;
  private final KnownNames known;
  private final List<TeamWord> words = new ArrayList<>();
  private final Map<String, TeamRule> rules = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param boundary the folder, as a real path, that every file has to be in
   * @param names how messages call a file
   */
  TeamOwnReader(Path boundary, Function<Path, String> names, KnownNames known) {
    this.boundary = boundary;
    this.names = names;
    this.known = known;
  }

  /** Reads those of one {@code .careplan/}; they win over what was read before. */
  void read(Path wordLists, Path ruleFiles) {
    Set<String> kinds = known.kindsOfWords();
    for (Path file : files(wordLists, ".txt")) {
      byte[] bytes = words.size() > MOST_WORDS ? null : bytes(file);
      if (bytes != null) {
        TeamWordReader.Reading reading = TeamWordReader.read(names.apply(file), bytes, kinds);
        words.addAll(0, reading.words());
        problems.addAll(reading.problems());
      }
    }
    Map<String, TeamRule> here = new LinkedHashMap<>();
    for (Path file : files(ruleFiles, ".yaml")) {
      byte[] bytes = here.size() > MOST_RULES ? null : bytes(file);
      if (bytes != null) {
        problems.addAll(TeamRuleReader.read(names.apply(file), bytes, known, here));
      }
    }
    rules.putAll(here);
    if (words.size() > MOST_WORDS || rules.size() > MOST_RULES) {
      problems.add(
          Problem.with(
              names.apply(ruleFiles.getParent()),
              "A team has at most "
                  + MOST_WORDS
                  + " words and "
                  + MOST_RULES
                  + " rules of its own. Keep those that are needed."));
    }
  }

  Settings own() {
    return words.isEmpty() && rules.isEmpty()
        ? Settings.NONE
        : Settings.of(List.copyOf(words), Collections.unmodifiableMap(rules));
  }

  List<Problem> problems() {
    return problems;
  }

  private List<Path> files(Path folder, String ending) {
    List<Path> files = new ArrayList<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path file : stream) {
        String name = file.getFileName().toString();
        if (name.endsWith(ending) && !name.startsWith(".")) {
          files.add(file);
        } else if (isMeant(name)) {
          problems.add(
              Problem.with(
                  names.apply(file),
                  "Only files that end in "
                      + ending
                      + " are read here. Give this one such a name."));
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      problems.add(Problem.with(names.apply(folder), "This is no folder, or it may not be read."));
    }
    if (files.size() > MOST_FILES) {
      problems.add(
          Problem.with(
              names.apply(folder),
              "There are more than " + MOST_FILES + " files here. Put several into one."));
      return List.of();
    }
    Collections.sort(files);
    return files;
  }

  /** Whether a file that is not read looks as though it was meant to be. */
  private static boolean isMeant(String name) {
    return !name.startsWith(".")
        && (name.endsWith(".yml") || name.endsWith(".yaml") || name.endsWith(".txt"));
  }

  private byte[] bytes(Path file) {
    String wrong;
    try {
      Path real = file.toRealPath();
      if (!real.startsWith(boundary)) {
        wrong =
            "This leads out of the work tree, and only files inside it are read. Keep a copy inside.";
      } else if (!Files.isRegularFile(real)) {
        wrong = "This is not a file, so nothing can be read from it.";
      } else {
        try (InputStream input = Files.newInputStream(real)) {
          return input.readNBytes(TextDecoder.LARGEST_FILE + 1);
        }
      }
    } catch (IOException unreadable) {
      wrong = "This file may not be read, or the link leads nowhere.";
    }
    problems.add(Problem.with(names.apply(file), wrong));
    return null;
  }
}
