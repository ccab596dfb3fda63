package org.prongsai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The structure of a document and the way back from a page's content to it (the parent tree). */
final class StructureTree {

  private final COSDictionary root = new COSDictionary();
  private final Tag document = new Tag("Document", root);
  private final List<COSBase> parents = new ArrayList<>();

  Tag document() {
    return document;
  }

  /** Marked content of one page gets its numbers here. */
  final class PageContent {
    private final PDPage page;
    private final COSArray owners = new COSArray();

    private PageContent(PDPage page) {
      this.page = page;
      page.getCOSObject().setInt(COSName.STRUCT_PARENTS, parents.size());
      page.getCOSObject().setName("Tabs", "S");
      parents.add(owners);
    }

    int numberFor(Tag tag) {
      int number = owners.size();
      owners.add(tag.dictionary());
      tag.addContent(page, number);
      return number;
    }

    void addAnnotation(Tag tag, COSDictionary annotation) {
      annotation.setInt(COSName.STRUCT_PARENT, parents.size());
      parents.add(tag.dictionary());
      tag.addObject(page, annotation);
    }
  }

  PageContent on(PDPage page) {
    return new PageContent(page);
  }

  void attachTo(PDDocument file) {
    var numbers = new COSArray();
    for (int i = 0; i < parents.size(); i++) {
      numbers.add(COSInteger.get(i));
      numbers.add(parents.get(i));
    }
    var parentTree = new COSDictionary();
    parentTree.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    root.setItem(COSName.K, document.dictionary());
    root.setItem(COSName.PARENT_TREE, parentTree);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
    COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
    var marked = new COSDictionary();
    marked.setDirect(true);
    marked.setBoolean("Marked", true);
    catalog.setItem(COSName.MARK_INFO, marked);
  }
}
