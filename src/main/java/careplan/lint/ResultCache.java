package careplan.lint;

import careplan.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What earlier runs learnt: for each plan, known by a digest of all that rules may look at, which
 * rules had nothing to say of it. Only the others are asked again, and rules across plans always.
 *
 * <p>So it holds no word, place or name of a plan, and findings come from nowhere but the plan
 * itself. A cache that cannot be read or written is the same as an empty one.
 */
public final class ResultCache {

  /** Of fewer plans all is worked out sooner than the cache is read. */
  static final int FEWEST_PLANS = 20;

  private final CacheFile file;
  private final Map<Rule, Integer> numbers = new IdentityHashMap<>();
  private final PlanKeys keys = new PlanKeys();
  private final Map<PlanKey, CacheFile.Entry> entries = new ConcurrentHashMap<>();
  private final Set<PlanKey> used = ConcurrentHashMap.newKeySet();
  private final int today;
  private volatile boolean learnt;
  private boolean read;

  /**
   * @param folder where it is kept; made where it is missing
   * @param stamp of this very build of the program: what another one learnt is worth nothing
   * @param rules those that the program brings along
   * @param today the day it is, by which what is old is known
   */
  public ResultCache(Path folder, String stamp, List<Rule> rules, LocalDate today) {
    this.file = new CacheFile(folder, stamp, (rules.size() + 63) / 64);
    this.today = (int) today.toEpochDay();
    for (Rule rule : rules) {
      numbers.put(rule, numbers.size());
    }
  }

  /** Reads what is there, before the first plan of many. */
  void open() {
    if (!read) {
      read = true;
      entries.putAll(file.read());
    }
  }

  /** What is known of a plan. */
  Silence of(String name, byte[] content, LocalDate judgedOn, Settings settings) {
    Optional<PlanKey> key = keys.of(name, content, judgedOn, settings);
    if (key.isEmpty()) {
      return Silence.unknown();
    }
    used.add(key.get());
    CacheFile.Entry entry = entries.get(key.get());
    return new Silence(numbers, key, entry == null ? file.nothing() : entry.silent().clone());
  }

  /** Takes in what was learnt of a plan that was judged to the end. */
  void keep(Silence silence) {
    if (silence.key().isPresent() && silence.hasLearnt()) {
      entries.put(silence.key().get(), new CacheFile.Entry(today, silence.bits()));
      learnt = true;
    }
  }

  /** Writes what is new, and what other runs have learnt in the meantime with it. */
  void close() {
    boolean aged = false;
    for (PlanKey key : used) {
      CacheFile.Entry entry = entries.get(key);
      if (entry != null && entry.day() != today) {
        entries.put(key, new CacheFile.Entry(today, entry.silent()));
        aged = true;
      }
    }
    if (!learnt && !aged) {
      return;
    }
    file.read().forEach(entries::putIfAbsent);
    try {
      file.write(entries);
    } catch (IOException unwritten) {
      // The next run works it out again.
    }
  }
}
