//! A client for the Craton fleet inventory.
