package careplan.cli;

import careplan.git.Repository;
import careplan.git.Repository.NoAnswer;
import careplan.settings.PlanFile;
import careplan.settings.PlanFiles;
import careplan.settings.TeamSettings;
import careplan.yaml.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From the words after {@code diff} to the pairs of versions that they mean. */
final class DiffOperands {
  private final Surroundings surroundings;
  private final Path folder;
  private boolean inputRead;

  DiffOperands(Surroundings surroundings) {
    this.surroundings = surroundings;
    Path here = surroundings.directory().toAbsolutePath().normalize();
    this.folder = real(here);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException missing) {
      return path;
    }
  }

  /** The pairs, in the order of their names. */
  List<VersionPair> pairs(List<String> words) {
    try {
      return find(words);
    } catch (NoAnswer noAnswer) {
      throw new NothingToCompare(noAnswer.getMessage() + ".");
    }
  }

  private List<VersionPair> find(List<String> words) throws NoAnswer {
    if (words.size() == 2 && isPlace(words.get(0)) && isPlace(words.get(1))) {
      return bothNamed(words.get(0), words.get(1));
    }
    List<String> versions = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (String word : words) {
      if (paths.isEmpty() && !exists(word) && isVersion(word)) {
        versions.add(word);
      } else if (exists(word) || !versions.isEmpty() && repository().isPresent()) {
        paths.add(word);
      } else {
        throw new NothingToCompare(
            "'"
                + word
                + "' is no file here"
                + (repository().isPresent() ? " and no git revision." : "."));
      }
    }
    if (versions.size() > 2 || versions.size() == 2 && versions.get(0).contains("..")) {
      throw new NothingToCompare("diff compares two versions, and more are named.");
    }
    Repository git =
        repository()
            .orElseThrow(
                () ->
                    new NothingToCompare(
                        words.isEmpty()
                            ? "Outside a git repository, name the two plans to compare."
                            : "Outside a git repository there is nothing earlier to compare this"
                                + " with. Name two plans."));
    if (versions.isEmpty()) {
      if (!git.isRevision("HEAD")) {
        throw new NothingToCompare("This repository holds no commit yet to compare with.");
      }
      versions.add("HEAD");
    }
    return changedIn(git, versions, paths.isEmpty() ? List.of(".") : paths);
  }

  private Optional<Repository> repository() {
    return Repository.holding(folder);
  }

  private Path path(String word) {
    try {
      return surroundings.directory().resolve(word);
    } catch (InvalidPathException impossible) {
      throw new NothingToCompare("'" + word + "' cannot be the path of a file.");
    }
  }

  private boolean exists(String word) {
    return !word.isEmpty() && (word.equals("-") || Files.exists(path(word)));
  }

  /** Whether a word names one file or folder, here or in a version. */
  private boolean isPlace(String word) {
    return exists(word) || isNothing(word) || isFileOfVersion(word);
  }

  private static boolean isNothing(String word) {
    return word.equals("/dev/null") || word.equalsIgnoreCase("nul");
  }

  private static boolean isFileOfVersion(String word) {
    int colon = word.indexOf(':');
    return colon >= 0 && colon + 1 < word.length() && !word.contains("..");
  }

  private boolean isVersion(String word) throws NoAnswer {
    Repository git = repository().orElse(null);
    if (git == null) {
      return false;
    }
    int dots = word.indexOf("..");
    if (dots < 0) {
      return git.isRevision(word);
    }
    String from = word.substring(0, dots);
    String to = word.substring(dots).replaceFirst("^\\.{2,3}", "");
    return (from.isEmpty() || git.isRevision(from)) && (to.isEmpty() || git.isRevision(to));
  }

  private List<VersionPair> bothNamed(String before, String after) throws NoAnswer {
    boolean one = !before.equals("-") && exists(before) && Files.isDirectory(path(before));
    boolean other = !after.equals("-") && exists(after) && Files.isDirectory(path(after));
    if (one && other) {
      return folders(before, after);
    }
    if (one || other) {
      throw new NothingToCompare(
          "A folder can only be compared with a folder, or with a git revision.");
    }
    return List.of(new VersionPair(version(before), version(after), place(before, after)));
  }

  /** The settings are those of the later plan, where it is a file. */
  private Path place(String before, String after) {
    if (!after.equals("-") && exists(after)) {
      return path(after);
    }
    return !before.equals("-") && exists(before) ? path(before) : folder.resolve("plan");
  }

  private PlanVersion version(String word) throws NoAnswer {
    if (isNothing(word)) {
      return new PlanVersion(word, Optional.empty());
    }
    if (word.equals("-")) {
      if (inputRead) {
        throw new NothingToCompare("Standard input can only be one of the two plans.");
      }
      inputRead = true;
      return new PlanVersion(word, Optional.of(read(word, surroundings.in())));
    }
    if (exists(word)) {
      return file(word, path(word));
    }
    Repository git =
        repository().orElseThrow(() -> new NothingToCompare("'" + word + "' is no file here."));
    byte[] bytes =
        git.file(word)
            .orElseThrow(
                () -> new NothingToCompare("'" + word + "' is no file here, and git has none."));
    return new PlanVersion(word, Optional.of(bytes));
  }

  /** A file, as it is. */
  static PlanVersion file(String name, Path path) {
    try (InputStream input = Files.newInputStream(path)) {
      return new PlanVersion(name, Optional.of(read(name, input)));
    } catch (IOException unread) {
      throw new NothingToCompare(name + " could not be read.");
    }
  }

  private static byte[] read(String name, InputStream input) {
    try {
      return input.readNBytes(TextDecoder.LARGEST_FILE + 1);
    } catch (IOException unread) {
      throw new NothingToCompare(name + " could not be read.");
    }
  }

  private List<VersionPair> folders(String before, String after) {
    Map<String, Path> old = plans(before);
    Map<String, Path> fresh = plans(after);
    Map<String, VersionPair> pairs = new TreeMap<>(PlanFile.BY_CODE_POINT);
    old.forEach(
        (name, path) -> pairs.put(name, pair(before, old.get(name), after, fresh.get(name), name)));
    fresh.forEach(
        (name, path) -> pairs.put(name, pair(before, old.get(name), after, fresh.get(name), name)));
    return List.copyOf(pairs.values());
  }

  private static VersionPair pair(String before, Path old, String after, Path fresh, String name) {
    return new VersionPair(
        old == null
            ? new PlanVersion("/dev/null", Optional.empty())
            : file(before + "/" + name, old),
        fresh == null
            ? new PlanVersion("/dev/null", Optional.empty())
            : file(after + "/" + name, fresh),
        fresh == null ? old : fresh);
  }

  private Map<String, Path> plans(String word) {
    PlanFiles found =
        PlanFiles.find(
            new PlanFiles.Request(List.of(word), surroundings.directory(), Optional.empty(), false),
            TeamSettings.isolated());
    Map<String, Path> plans = new LinkedHashMap<>();
    Path base = path(word);
    for (PlanFile plan : found.files()) {
      plans.put(base.relativize(plan.path()).toString().replace('\\', '/'), plan.path());
    }
    return plans;
  }

  private List<VersionPair> changedIn(Repository git, List<String> versions, List<String> paths)
      throws NoAnswer {
    String old = versions.get(0).split("\\.\\.", 2)[0];
    String oldName = old.isEmpty() ? "HEAD" : old;
    String newName =
        versions.size() == 2
            ? versions.get(1)
            : versions.get(0).contains("..")
                ? versions.get(0).substring(versions.get(0).lastIndexOf("..") + 2)
                : "";
    boolean now = versions.size() == 1 && !versions.get(0).contains("..");
    boolean named = paths.size() == 1 && Files.isRegularFile(path(paths.get(0)));
    List<VersionPair> pairs = new ArrayList<>();
    for (Repository.Changed changed : git.changed(versions, paths)) {
      PlanVersion before = version(git, changed.oldPath(), changed.oldId(), oldName);
      String its = now ? "" : newName.isEmpty() ? "HEAD" : newName;
      PlanVersion after = version(git, changed.newPath(), changed.newId(), its);
      String name = changed.newPath().or(changed::oldPath).orElse("");
      if (named || PlanNames.isPlan(name, after.bytes().or(before::bytes))) {
        pairs.add(new VersionPair(before, after, git.root().resolve(name)));
      }
    }
    if (named && pairs.isEmpty() && now && !isKept(git, paths.get(0))) {
      pairs.add(
          new VersionPair(
              new PlanVersion("/dev/null", Optional.empty()),
              file(paths.get(0), path(paths.get(0))),
              path(paths.get(0))));
    }
    return pairs;
  }

  /** Whether git keeps a file; of one that it does not, it never says that it has changed. */
  private boolean isKept(Repository git, String word) throws NoAnswer {
    Path real = real(path(word));
    if (!real.startsWith(git.root())) {
      throw new NothingToCompare("'" + word + "' is in another place than this git repository.");
    }
    String name = git.root().relativize(real).toString().replace('\\', '/');
    return git.file(":0:" + name).isPresent();
  }

  private PlanVersion version(
      Repository git, Optional<String> path, Optional<String> id, String version) throws NoAnswer {
    if (path.isEmpty()) {
      return new PlanVersion("/dev/null", Optional.empty());
    }
    String name = version.isEmpty() ? path.get() : version + ":" + path.get();
    if (id.isEmpty() || version.isEmpty()) {
      return file(name, git.root().resolve(path.get()));
    }
    return new PlanVersion(name, git.file(id.get()));
  }
}
