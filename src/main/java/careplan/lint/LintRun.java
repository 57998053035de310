package careplan.lint;

import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.settings.PlanFile;
import careplan.settings.Settings;
import careplan.yaml.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Checks many files on all cores and hands over the results in the order of the files, as they
 * come: only a handful are held at any time.
 */
public final class LintRun {
  private static final int WAITING_FOR_EACH_CORE = 8;

  private final Linter linter;
  private final Function<Path, Settings> settings;
  private final InputStream standardInput;
  private final Consumer<Throwable> faults;
  private final Optional<ResultCache> cache;

  /**
   * @param linter checks one plan
   * @param settings the settings that hold for a file
   */
  public LintRun(Linter linter, Function<Path, Settings> settings) {
    this(linter, settings, InputStream.nullInputStream(), fault -> {});
  }

  /**
   * @param linter checks one plan
   * @param settings the settings that hold for a file
   * @param standardInput where the file that is standard input is read from
   * @param faults is told where a check broke off
   */
  public LintRun(
      Linter linter,
      Function<Path, Settings> settings,
      InputStream standardInput,
      Consumer<Throwable> faults) {
    this(linter, settings, standardInput, faults, Optional.empty());
  }

  /**
   * @param linter checks one plan
   * @param settings the settings that hold for a file
   * @param standardInput where the file that is standard input is read from
   * @param faults is told where a check broke off; the file is reported as one that could not be
   *     checked, and the others go on
   * @param cache what earlier runs learnt; used where there are many files
   */
  public LintRun(
      Linter linter,
      Function<Path, Settings> settings,
      InputStream standardInput,
      Consumer<Throwable> faults,
      Optional<ResultCache> cache) {
    this.linter = linter;
    this.settings = settings;
    this.standardInput = standardInput;
    this.faults = faults;
    this.cache = cache;
  }

  /** A file that was checked by itself, and what holding it against others takes. */
  private record Checked(
      FileResult alone, Optional<Linter.Checked> plan, Optional<PlanDigest> digest) {}

  /** Checks the files and hands each result over in their order. */
  public void run(List<PlanFile> files, Consumer<FileResult> results) {
    Optional<ResultCache> itsCache =
        cache.filter(unused -> files.size() >= ResultCache.FEWEST_PLANS);
    itsCache.ifPresent(ResultCache::open);
    run(files, itsCache, results);
    itsCache.ifPresent(ResultCache::close);
  }

  private void run(
      List<PlanFile> files, Optional<ResultCache> itsCache, Consumer<FileResult> results) {
    int cores = Runtime.getRuntime().availableProcessors();
    if (files.size() < 2) {
      for (PlanFile file : files) {
        results.accept(lint(file, false, itsCache).alone());
      }
      return;
    }
    EarlierPlans earlier = new EarlierPlans(() -> IncludedPlans.in(files));
    if (cores == 1) {
      for (PlanFile file : files) {
        results.accept(beside(earlier, lint(file, true, itsCache)));
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(cores, LintRun::worker);
    try {
      Deque<Future<Checked>> waiting = new ArrayDeque<>();
      for (PlanFile file : files) {
        waiting.add(workers.submit(() -> lint(file, true, itsCache)));
        if (waiting.size() > cores * WAITING_FOR_EACH_CORE) {
          results.accept(beside(earlier, result(waiting.remove())));
        }
      }
      while (!waiting.isEmpty()) {
        results.accept(beside(earlier, result(waiting.remove())));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "lint");
    thread.setDaemon(true);
    return thread;
  }

  private static Checked result(Future<Checked> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Holds a plan against those before it; files come here one after the other, in order. */
  private FileResult beside(EarlierPlans earlier, Checked checked) {
    if (checked.digest().isEmpty() || checked.plan().isEmpty()) {
      return checked.alone();
    }
    FileResult alone = checked.alone();
    try {
      Linter.Result result = checked.plan().get().beside(earlier.meet(checked.digest().get()));
      return new FileResult(
          alone.file(),
          alone.source(),
          alone.root(),
          result.findings(),
          result.allowed(),
          List.of(),
          Optional.empty());
    } catch (RuntimeException | Error fault) {
      return broken(alone.file(), fault);
    }
  }

  private Checked lint(PlanFile file, boolean amongOthers, Optional<ResultCache> itsCache) {
    try (InputStream input = open(file)) {
      byte[] bytes = input.readNBytes(TextDecoder.LARGEST_FILE + 1);
      PlanReading reading = PlanReader.read(file.name(), bytes);
      Settings its = settings.apply(file.path());
      Silence silence =
          itsCache.isPresent()
              ? itsCache.get().of(file.name(), bytes, linter.today(its), its)
              : Silence.unknown();
      Linter.Checked checked = linter.check(reading, its, silence);
      itsCache.ifPresent(kept -> kept.keep(silence));
      return new Checked(
          result(file.name(), reading, checked.alone()),
          Optional.of(checked),
          amongOthers ? checked.digest(file.name()) : Optional.empty());
    } catch (IOException unread) {
      return unchecked(unchecked(file.name(), reason(unread, file.path())));
    } catch (RuntimeException | Error fault) {
      return unchecked(broken(file.name(), fault));
    }
  }

  private static Checked unchecked(FileResult result) {
    return new Checked(result, Optional.empty(), Optional.empty());
  }

  private FileResult broken(String file, Throwable fault) {
    faults.accept(fault);
    if (fault instanceof OutOfMemoryError) {
      return unchecked(file, "There was not enough memory to check this file.");
    }
    return unchecked(
        file,
        "This could not be checked because of a fault in careplan itself ("
            + fault.getClass().getSimpleName()
            + "). CAREPLAN_DEBUG=1 shows where it happened: please report that.");
  }

  private InputStream open(PlanFile file) throws IOException {
    return file.standardInput() ? standardInput : Files.newInputStream(file.path());
  }

  private static FileResult unchecked(String file, String why) {
    return FileResult.unread(file, why);
  }

  private static String reason(IOException e, Path path) {
    if (e instanceof NoSuchFileException) {
      return "There is no such file.";
    }
    if (Files.isDirectory(path)) {
      return "This is a folder.";
    }
    return e instanceof AccessDeniedException
        ? "This file may not be read: permission is missing."
        : "This file could not be read.";
  }

  /** Checks the bytes of one file by itself. */
  public FileResult lint(String name, byte[] bytes, Settings itsSettings) {
    PlanReading reading = PlanReader.read(name, bytes);
    return result(name, reading, linter.lint(reading, itsSettings));
  }

  private static FileResult result(String name, PlanReading reading, Linter.Result result) {
    return new FileResult(
        name,
        reading.document().source(),
        reading.document().root(),
        result.findings(),
        result.allowed(),
        List.of(),
        Optional.empty());
  }
}
