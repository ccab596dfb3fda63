package org.prongsai.server.web;

import gg.jte.Content;

/**
 * A component as it looks, on the page of all components.
 *
 * @param source of the sample's template: what is shown is what was rendered
 */
public record Sample(String name, Content content, String source) {}
