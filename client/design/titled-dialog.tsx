import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import "./titled-dialog.css";

/** A dialog over the page, which a press beside it closes. */
export function TitledDialog({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <ModalOverlay className="dialog-over" isDismissable>
      <Modal>
        <Dialog className="titled-dialog">
          <Heading slot="title" className="h2">
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
