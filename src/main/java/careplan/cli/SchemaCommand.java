package careplan.cli;

import careplan.git.WorkTree;
import careplan.output.PlanSchema;
import careplan.output.diff.DiffSchema;
import careplan.yaml.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code careplan schema [--install]}. */
final class SchemaCommand implements Command {
  private static final String FILE = "careplan-1.schema.json";

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public String purpose() {
    return "write the JSON Schema of plans, for editors";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("careplan schema", "write the schema to standard output"),
        new Example("careplan schema --install", "put it where the editor finds it"),
        new Example("careplan schema --diff", "write the schema of what diff says in JSON"));
  }

  @Override
  public CommandSpec spec() {
    return new Options()
        .flag("the schema of what 'diff --format json' writes", "--diff")
        .flag("write .careplan/" + FILE + " at the top of the work tree", "--install")
        .flag("with --install: replace a schema that was changed by hand", "--force")
        .spec();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "An editor that knows YAML schemas completes fields and shows what each is for. A plan names"
            + " its schema in its first line: # yaml-language-server: $schema=.careplan/"
            + FILE,
        "Exit status: 0 fine; 2 wrong use, or the file could not be written.");
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) {
    if (arguments.hasMatchedOption("--diff")) {
      if (arguments.hasMatchedOption("--install")) {
        throw new WrongUse("--install is for the schema of plans, not with --diff.");
      }
      surroundings.out().print(DiffSchema.text());
      return Status.FINE;
    }
    String schema = PlanSchema.text();
    if (!arguments.hasMatchedOption("--install")) {
      surroundings.out().print(schema);
      return Status.FINE;
    }
    return install(schema, arguments.hasMatchedOption("--force"), surroundings);
  }

  private static int install(String schema, boolean force, Surroundings surroundings) {
    Path here = surroundings.directory().toAbsolutePath().normalize();
    Path top = WorkTree.holding(here).map(WorkTree::root).orElse(here);
    Path file = top.resolve(".careplan").resolve(FILE);
    byte[] bytes = schema.getBytes(StandardCharsets.UTF_8);
    if (Files.isSymbolicLink(file.getParent())) {
      surroundings.say(file.getParent() + " is a link, and what it leads to is left alone.");
      return Status.TROUBLE;
    }
    try {
      if (Files.exists(file)) {
        if (Arrays.equals(Files.readAllBytes(file), bytes)) {
          surroundings.say(file + " is there already, and is this version's.");
          return Status.FINE;
        }
        if (!force) {
          surroundings.say(
              file + " is there already and differs from this version's. --force replaces it.");
          return Status.TROUBLE;
        }
      }
      Files.createDirectories(file.getParent());
      WholeFile.write(file, bytes);
      surroundings.say("Wrote " + file + ".");
      return Status.FINE;
    } catch (IOException e) {
      surroundings.say(file + " could not be written.");
      return Status.TROUBLE;
    }
  }
}
