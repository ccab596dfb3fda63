import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.NGramPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.prongsai.server.search.Searches;
import org.prongsai.thai.Folding;

/** Lucene on local disk: words by ICU, and where it is to find inside of words also groups of three and two letters. */
final class Lucene implements Engine {

  private final boolean inside;
  private final Path folder;
  private final Analyzer words = analyzer(0);
  private final Analyzer triples = analyzer(3);
  private final IndexWriter writer;
  private DirectoryReader reader;

  Lucene(boolean inside) throws IOException {
    this.inside = inside;
    this.folder = Files.createTempDirectory("prongsai-bench-lucene");
    var analyzers = new PerFieldAnalyzerWrapper(words, 
        Map.of("triples", triples, "title-triples", triples, "pairs", analyzer(2)));
    this.writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(analyzers));
    writer.commit();
    this.reader = DirectoryReader.open(writer);
  }

  private static Analyzer analyzer(int letters) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = letters == 0 ? new WordTokenizer() : new NGramTokenizer(letters, letters);
        return new TokenStreamComponents(source, letters == 0 ? new LowerCaseFilter(source) : source);
      }
    };
  }

  @Override
  public String name() {
    return inside ? "Lucene, words and groups of letters, no snippets" : "Lucene, words by ICU only, no snippets";
  }

  @Override
  public void put(Texts.Text text) throws IOException {
    Document document = new Document();
    document.add(new StringField("key", text.key(), Field.Store.YES));
    document.add(new NumericDocValuesField("day", text.day().toEpochDay()));
    document.add(new TextField("title", text.title(), Field.Store.YES));
    document.add(new TextField("text", text.text(), Field.Store.NO));
    document.add(new StoredField("shown", text.text()));
    if (inside) {
      String tolerant = Folding.tolerant(text.title()).text() + "\n" + Folding.tolerant(text.text()).text();
      document.add(new TextField("title-triples", Folding.tolerant(text.title()).text(), Field.Store.NO));
      document.add(new TextField("triples", tolerant, Field.Store.NO));
      document.add(new TextField("pairs", tolerant, Field.Store.NO));
    }
    writer.updateDocument(new Term("key", text.key()), document);
  }

  @Override
  public void commit() throws IOException {
    writer.commit();
    DirectoryReader newer = DirectoryReader.openIfChanged(reader);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
  }

  @Override
  public void settle() throws IOException {
    commit();
  }

  @Override
  public Answer ask(String question) throws IOException {
    boolean quoted = question.startsWith("\"");
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String term : quoted ? new String[] {question.replace("\"", "")} : question.split(" ")) {
      all.add(inside ? inside(term) : either(phrase("title", term, words), phrase("text", term, words)), Occur.MUST);
      all.add(new BoostQuery(phrase("text", term, words), 2), Occur.SHOULD);
      all.add(new BoostQuery(phrase("title", term, words), 20), Occur.SHOULD);
    }
    IndexSearcher searcher = new IndexSearcher(reader);
    TopDocs found = searcher.search(all.build(), new TopScoreDocCollectorManager(Searches.PAGE, Searches.MOST + 1));
    List<String> keys = new ArrayList<>();
    for (ScoreDoc hit : found.scoreDocs) {
      keys.add(searcher.storedFields().document(hit.doc, java.util.Set.of("key")).get("key"));
    }
    return new Answer(keys, (int) Math.min(Searches.MOST, found.totalHits.value()), found.totalHits.value() > Searches.MOST);
  }

  private Query inside(String term) throws IOException {
    String tolerant = Folding.tolerant(term).text();
    return tolerant.length() < 3 ? new TermQuery(new Term("pairs", tolerant))
        : either(phrase("title-triples", tolerant, triples), phrase("triples", tolerant, triples));
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(new BoostQuery(one, 10), Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private static Query phrase(String field, String text, Analyzer analyzer) throws IOException {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        phrase.add(new Term(field, token.toString()));
      }
      tokens.end();
    }
    return field.endsWith("triples") ? new NGramPhraseQuery(3, phrase.build()) : phrase.build();
  }

  @Override
  public long size() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    writer.close();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> file.toFile().delete());
    }
    Files.delete(folder);
  }
}
