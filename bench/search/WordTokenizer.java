import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.CharacterIterator;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.SegmentingTokenizerBase;

/**
 * Thai words for Lucene by the ICU that we ship. Lucene's own (lucene-analysis-icu 10.6.0) brings rules compiled for an
 * older ICU and does not start beside 79.1: "ICU data file error: Header authentication failed".
 */
final class WordTokenizer extends SegmentingTokenizerBase {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final BreakIterator words = BreakIterator.getWordInstance(new ULocale("th"));
  private int start;
  private int offset;

  WordTokenizer() {
    super(java.text.BreakIterator.getSentenceInstance(java.util.Locale.ROOT));
  }

  @Override
  protected void setNextSentence(int sentenceStart, int sentenceEnd) {
    offset = sentenceStart;
    words.setText((CharacterIterator) new java.text.StringCharacterIterator(
        new String(buffer, sentenceStart, sentenceEnd - sentenceStart)));
    start = words.first();
  }

  @Override
  protected boolean incrementWord() {
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      int begun = start;
      start = end;
      if (Character.isLetterOrDigit(buffer[offset + begun])) {
        clearAttributes();
        term.copyBuffer(buffer, offset + begun, end - begun);
        return true;
      }
    }
    return false;
  }
}
