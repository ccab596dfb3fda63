package org.prongsai.server.identity;

import org.prongsai.message.Message;

/**
 * An entry of the office's menu; each module declares its own as a bean.
 *
 * @param place smaller comes first
 * @param path below the office's start, as in {@code /measures}; {@code {year}} stands for the fiscal year at work,
 *     {@code {resultYear}} for the one before, whose results that work rests on
 * @param deed without which the entry is not shown
 * @param icon name of a symbol of the design system
 */
public record MenuItem(int place, Message name, String path, Deed deed, String icon) {}
