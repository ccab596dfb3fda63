package org.prongsai.server.web;

import org.jspecify.annotations.Nullable;

/**
 * A file in a list.
 *
 * @param about kind, size, who brought it, when
 * @param removePath takes it away, by POST; null when this person may not
 */
public record Upload(Icon icon, String name, String path, String about, @Nullable String removePath) {}
