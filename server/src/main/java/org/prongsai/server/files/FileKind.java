package org.prongsai.server.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be kept, told from content and never from a name. Web pages, drawings with scripts (SVG), programs and plain
 * archives are not among them.
 */
public enum FileKind {
  JPEG(Family.PICTURE, "image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
  PNG(Family.PICTURE, "image/png", "png"),
  GIF(Family.PICTURE, "image/gif", "gif"),
  /** Kept and handed out, not shown: nothing here can take out where it was photographed. */
  WEBP(Family.PICTURE_AS_IS, "image/webp", "webp"),
  HEIC(Family.PICTURE_AS_IS, "image/heic", "heic", "heif"),
  PDF(Family.PDF, "application/pdf", "pdf"),
  DOCX(Family.OFFICE, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm"),
  XLSX(Family.OFFICE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsm"),
  PPTX(Family.OFFICE, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "ppsx", "pptm"),
  ODT(Family.OFFICE, "application/vnd.oasis.opendocument.text", "odt"),
  ODS(Family.OFFICE, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODP(Family.OFFICE, "application/vnd.oasis.opendocument.presentation", "odp"),
  DOC(Family.OFFICE, "application/msword", "doc"),
  XLS(Family.OFFICE, "application/vnd.ms-excel", "xls"),
  PPT(Family.OFFICE, "application/vnd.ms-powerpoint", "ppt"),
  CSV(Family.TEXT, "text/csv", "csv"),
  TEXT(Family.TEXT, "text/plain", "txt");

  /** How a kind is treated. */
  public enum Family { PICTURE, PICTURE_AS_IS, PDF, OFFICE, TEXT }

  /** For the {@code accept} attribute of a file field: a comfort for choosing, never the check. */
  public static final String ACCEPT = ".jpg,.jpeg,.png,.gif,.webp,.heic,.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,"
      + ".odp,.csv,.txt";

  private final Family family;
  private final String mediaType;
  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<String> endings;

  FileKind(Family family, String mediaType, String... endings) {
    this.family = family;
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  public Family family() {
    return family;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether a small picture of it can be made. */
  public boolean isPicture() {
    return family == Family.PICTURE;
  }

  /** The name with an ending that tells the truth about the content. */
  String named(String name) {
    String ending = ending(name);
    if (ending != null && endings.contains(ending)) {
      return name;
    }
    boolean ofAnother = ending != null && List.of(values()).stream().anyMatch(kind -> kind.endings.contains(ending));
    return (ofAnother ? name.substring(0, name.lastIndexOf('.')) : name) + "." + endings.getFirst();
  }

  static @Nullable String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? null : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
