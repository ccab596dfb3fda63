package org.prongsai.server.publication;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** Content as text, the same for the same content: JSON, components of records in their order, nulls left out. */
final class ContentText {

  /** Names of parts in texts that stay for decades: not those of classes. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
  @JsonSubTypes({
      @JsonSubTypes.Type(value = Part.Lines.class, name = "lines"),
      @JsonSubTypes.Type(value = Part.Facts.class, name = "facts"),
      @JsonSubTypes.Type(value = Part.Rows.class, name = "rows"),
      @JsonSubTypes.Type(value = Part.Card.class, name = "card"),
      @JsonSubTypes.Type(value = Part.Tree.class, name = "tree"),
      @JsonSubTypes.Type(value = Part.Attached.class, name = "file"),
      @JsonSubTypes.Type(value = Part.Address.class, name = "address")})
  private interface Named {}

  private static final JsonMapper JSON = JsonMapper.builder()
      .addMixIn(Part.class, Named.class)
      .changeDefaultVisibility(found -> found.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
          .withFieldVisibility(Visibility.ANY).withCreatorVisibility(Visibility.ANY))
      .changeDefaultPropertyInclusion(found -> found.withValueInclusion(JsonInclude.Include.NON_NULL))
      .build();

  private ContentText() {}

  static String of(Content content) {
    return JSON.writeValueAsString(content);
  }

  static Content read(String text) {
    return JSON.readValue(text, Content.class);
  }

  static String hash(String text) {
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
