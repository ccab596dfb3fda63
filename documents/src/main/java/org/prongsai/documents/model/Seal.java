package org.prongsai.documents.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what anyone can ask whether a paper is the one that was signed. Its foot stands in the footer of every page, the rest
 * below the text; the code also in the properties of the file, where programs find it.
 *
 * @param code without digits, so that it reads the same in Thai and Arabic numerals
 * @param address that the QR code holds
 * @param foot a line that names the code
 * @param lines beside the QR code, above the address
 */
public record Seal(String code, String address, QrCode qr, String foot, List<String> lines) {

  public Seal {
    lines = List.copyOf(lines);
  }

  /** The document with its seal, if it bears one, among its blocks and in its footers: what writers write. */
  public static Document laidOut(Document document) {
    Seal seal = document.seal();
    if (seal == null) {
      return document;
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      blocks.add(block instanceof Block.NewSection(PageSetup page) ? new Block.NewSection(seal.footed(page)) : block);
    }
    blocks.add(new Block.Space(10));
    blocks.add(new Block.Verification(seal));
    return new Document(document.title(), document.author(), document.subject(), document.language(),
        document.numerals(), seal.footed(document.page()), blocks, seal);
  }

  private PageSetup footed(PageSetup page) {
    @Nullable String notice = page.notice();
    return page.withNotice(notice == null ? foot : notice + "  ·  " + foot);
  }
}
