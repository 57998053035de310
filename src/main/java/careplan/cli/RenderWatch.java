package careplan.cli;

import careplan.render.file.Order;
import careplan.settings.PlanFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/**
 * Makes copies again of each plan that is saved, and of all where a picture, a team's own part or
 * the style is, until the program is stopped.
 */
final class RenderWatch {
  private static final Set<String> PICTURES = Set.of("svg", "png", "jpg", "jpeg");

  private final ParseResult arguments;
  private final Surroundings surroundings;
  private final Map<Path, String> seen = new HashMap<>();
  private Optional<Order> order = Optional.empty();
  private String pictures = "";

  RenderWatch(ParseResult arguments, Surroundings surroundings) {
    this.arguments = arguments;
    this.surroundings = surroundings;
  }

  /** Makes them, and goes on until it is stopped. */
  int run() {
    try {
      return Watch.run(this::once, this::folders, changes(), surroundings);
    } catch (IOException notWatched) {
      throw new WrongUse("--watch needs a system that tells of changes in folders.");
    }
  }

  /** What wakes it. */
  FolderChanges changes() throws IOException {
    return new FolderChanges(this::matters);
  }

  /**
   * Makes the copies of the plans that were saved since.
   *
   * @return the exit status; a part of a team's own may be half written, so wrong use is said
   */
  int once() {
    try {
      RenderOptions options = RenderOptions.of(arguments, surroundings);
      List<PlanFile> all = RenderCommand.plans(arguments, surroundings).files();
      List<PlanFile> saved = saved(all, options.order());
      return saved.isEmpty()
          ? Status.FINE
          : new RenderRun(surroundings, options, all.size()).of(saved);
    } catch (WrongUse unfinished) {
      surroundings.say(unfinished.getMessage());
      return Status.TROUBLE;
    }
  }

  /** The folders in which a change matters. */
  Collection<Path> folders() {
    Set<Path> folders = new LinkedHashSet<>(WatchedFolders.of(arguments, surroundings));
    Path templates = RenderParts.folder(surroundings);
    folders.add(templates);
    if (templates.getParent() != null) {
      folders.add(templates.getParent());
    }
    style().map(Path::getParent).ifPresent(folders::add);
    folder("--symbols").ifPresent(folders::add);
    return folders;
  }

  private Optional<Path> style() {
    return folder("--css");
  }

  private Optional<Path> folder(String option) {
    try {
      return Choice.text(arguments, option)
          .map(name -> surroundings.directory().resolve(name).toAbsolutePath().normalize());
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }

  private boolean matters(Path folder, String name) {
    return isPicture(name)
        || folder.equals(RenderParts.folder(surroundings))
        || style().map(folder.resolve(name)::equals).orElse(false);
  }

  private static boolean isPicture(String name) {
    int dot = name.lastIndexOf('.');
    return PICTURES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * The plans that were saved since they were last looked at: at first all of them, and again where
   * something that all of them show is another.
   */
  private List<PlanFile> saved(List<PlanFile> plans, Order now) {
    String shown = pictures();
    if (!Optional.of(now).equals(order) || !shown.equals(pictures)) {
      seen.clear();
      order = Optional.of(now);
      pictures = shown;
    }
    List<PlanFile> saved = new ArrayList<>();
    for (PlanFile plan : plans) {
      String state = state(plan.path());
      String before = seen.put(plan.path(), state);
      if (!state.isEmpty() && !state.equals(before)) {
        saved.add(plan);
      }
    }
    return saved;
  }

  /** What the files of pictures in watched folders are, together. */
  private String pictures() {
    StringBuilder all = new StringBuilder();
    for (Path folder : folders()) {
      try (var files = Files.newDirectoryStream(folder, RenderWatch::isPicture)) {
        List<String> states = new ArrayList<>();
        files.forEach(file -> states.add(file + " " + state(file)));
        states.stream().sorted().forEach(all::append);
      } catch (IOException | java.nio.file.DirectoryIteratorException gone) {
        // A folder that is not there has no pictures.
      }
    }
    return all.toString();
  }

  private static boolean isPicture(Path file) {
    return isPicture(file.getFileName().toString());
  }

  /** What a file was when it was looked at: another size or time means that it was saved. */
  private static String state(Path file) {
    try {
      BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
      return is.size() + " " + is.lastModifiedTime().toMillis() + " " + is.fileKey();
    } catch (IOException gone) {
      return "";
    }
  }
}
