package org.prongsai.server.web;

import jakarta.servlet.http.HttpServletRequest;

/** Knows what stands around a page; the people's module does. */
public interface FrameSource {

  Frame frame(HttpServletRequest request);
}
