package careplan.benchmark;

import careplan.cli.CommandLineProgram;
import careplan.cli.Surroundings;
import careplan.cli.Terminals;
import careplan.generate.CaseloadGenerator;
import careplan.generate.LargePlans;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What commands cost once Java is warm: what is left when starting is taken away. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CommandsBenchmark {
  private static final int CASELOAD = 100;

  private final PrintStream nowhere =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  private Path folder;
  private String example;

  /** Writes the plans that the commands are run on. */
  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("careplan-benchmark");
    LargePlans.main(new String[] {folder.resolve("large").toString()});
    CaseloadGenerator.main(
        new String[] {
          "examples", folder.resolve("caseload").toString(), Integer.toString(CASELOAD), "1"
        });
    example = Path.of("examples", "annie.careplan.yaml").toAbsolutePath().toString();
  }

  private int run(String... arguments) {
    return CommandLineProgram.run(
        new Surroundings(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            Terminals.NONE,
            Clock.systemDefaultZone(),
            Map.of("HOME", folder.toString()),
            folder),
        arguments);
  }

  private String large(String version) {
    return folder.resolve("large").resolve(version + ".careplan.yaml").toString();
  }

  @Benchmark
  public int lintTheLargestExample() {
    return run("lint", example);
  }

  @Benchmark
  public int lintAHundredPlans() {
    return run("lint", "--no-cache", folder.resolve("caseload").toString());
  }

  @Benchmark
  public int fmtTwoHundredItems() {
    return run("fmt", "--check", large("base"));
  }

  @Benchmark
  public int diffOfTwoHundredItems() {
    return run("diff", large("base"), large("ours"));
  }

  @Benchmark
  public int mergeOfTwoHundredItems() {
    return run("merge", "--explain", large("base"), large("ours"), large("theirs"));
  }

  @Benchmark
  public int oneCopyOfTheLargestExample() {
    return run("render", example, "--copy", "mine", "--format", "html", "-o", "-");
  }
}
