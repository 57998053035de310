package careplan.cli;

import careplan.git.WorkTree;
import careplan.render.easy.Symbols;
import careplan.render.file.Parts;
import careplan.render.words.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts of copies of a team's own, and style of somebody's own, read from files. */
final class RenderParts {
  private static final long LARGEST = 1 << 20;

  private RenderParts() {}

  /** The folder that a team keeps its parts in. */
  static Path folder(Surroundings surroundings) {
    Path here = surroundings.directory().toAbsolutePath().normalize();
    Path top = WorkTree.holding(here).map(WorkTree::root).orElse(here);
    return top.resolve(".careplan").resolve("templates");
  }

  /** The parts in that folder; what is none of ours is said and left alone. */
  static Templates found(Surroundings surroundings) {
    Path folder = folder(surroundings);
    if (!Files.isDirectory(folder)) {
      return Templates.NONE;
    }
    Map<String, String> parts = new HashMap<>();
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      found.forEach(files::add);
    } catch (IOException unread) {
      throw new WrongUse("The folder " + folder + " could not be read.");
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (Templates.isPart(name)) {
        parts.put(name, read(file, name));
      } else if (!name.startsWith(".")) {
        surroundings.say(
            file + " is no part of a copy. There are " + String.join(", ", Parts.names()) + ".");
      }
    }
    return new Templates(parts);
  }

  /** The style in the file of {@code --css}; empty where there is none. */
  static String style(Optional<String> name, Surroundings surroundings) {
    if (name.isEmpty()) {
      return "";
    }
    try {
      return read(surroundings.directory().resolve(name.get()), name.get());
    } catch (InvalidPathException impossible) {
      throw new WrongUse("'" + name.get() + "' cannot be the path of a file.");
    }
  }

  /** The pictures in the folder of {@code --symbols}. */
  static Symbols symbols(Optional<String> name, Surroundings surroundings) {
    if (name.isEmpty()) {
      return Symbols.NONE;
    }
    try {
      return Symbols.in(surroundings.directory().resolve(name.get()));
    } catch (InvalidPathException | IOException unread) {
      throw new WrongUse(
          "--symbols takes a folder of pictures, and '" + name.get() + "' cannot be read as one.");
    }
  }

  private static String read(Path file, String name) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new WrongUse(name + " is larger than 1 MiB, and no part of a copy is.");
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unread) {
      throw new WrongUse(name + " could not be read. It has to be a file of text in UTF-8.");
    }
  }

  /** One of our parts, for somebody who wants to write their own. */
  static String ours(String name) {
    return Parts.ours(name)
        .orElseThrow(
            () ->
                WrongUse.unknown(
                    "There is no part '" + name + "'.",
                    name,
                    Parts.names(),
                    "There are " + String.join(", ", Parts.names()) + "."));
  }
}
