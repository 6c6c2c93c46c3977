package org.antaresia.lib.net;

/** The errors of TLS that programs see: names and numbers are Mbed TLS's (mbedtls/ssl.h). */
enum TlsError {
  INVALID_MAC(0x7180),
  BAD_INPUT_DATA(0x7100),
  INVALID_RECORD(0x7200),
  CONN_EOF(0x7280),
  DECODE_ERROR(0x7300),
  NO_CLIENT_CERTIFICATE(0x7480),
  CA_CHAIN_REQUIRED(0x7680),
  UNEXPECTED_MESSAGE(0x7700),
  FATAL_ALERT_MESSAGE(0x7780),
  BAD_CERTIFICATE(0x7a00),
  BAD_PROTOCOL_VERSION(0x6e80),
  HANDSHAKE_FAILURE(0x6e00),
  HELLO_VERIFY_REQUIRED(0x6a80),
  ILLEGAL_PARAMETER(0x6600),
  INTERNAL_ERROR(0x6c00),
  BAD_CONFIG(0x5e80);

  private final int number;

  TlsError(int number) {
    this.number = number;
  }

  /** The number, below 0. */
  int code() {
    return -number;
  }

  /** What programs are told. */
  String text() {
    return "MBEDTLS_ERR_SSL_" + name();
  }
}
