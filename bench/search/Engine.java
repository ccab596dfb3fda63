import java.util.List;

/** One way to search, filled with the same texts and asked the same questions as the others. */
interface Engine extends AutoCloseable {

  String name();

  void put(Texts.Text text) throws Exception;

  /** Makes the last put safe against a kill, and visible. */
  default void commit() throws Exception {}

  /** All that was put may be asked about. */
  void settle() throws Exception;

  /** Keys of the first page, best first, and how many there are, counted up to {@code Searches.MOST}. */
  Answer ask(String question) throws Exception;

  /** How often each question is asked, after once to warm up. */
  default int rounds() {
    return 5;
  }

  /** What the engine keeps for searching and showing, in bytes on disk. */
  long size() throws Exception;

  record Answer(List<String> keys, int total, boolean more) {}

  @Override
  default void close() throws Exception {}
}
