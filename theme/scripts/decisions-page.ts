import { findRegister } from "./decisions/register-parts";
import { Register } from "./decisions/register";

const parts = findRegister(document);
if (parts) {
  void new Register(parts).start();
}
