import type { RequestHandler } from "express";
import helmet from "helmet";

/** Seconds: a year. */
const HTTPS_FOR = 31_536_000;

/**
 * A page of this server loads nothing from elsewhere, is framed by nobody and sends nobody its address. Over HTTPS, which a proxy may have
 * ended (TRUST_PROXY), browsers are told to stay with it.
 */
export function secured(): RequestHandler {
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
  });
  return (request, response, next) => {
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (request.secure) response.setHeader("Strict-Transport-Security", `max-age=${HTTPS_FOR}`);
    headers(request, response, next);
  };
}
